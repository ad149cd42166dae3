import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { dataFolder } from "./data-folder.mjs"
import { root } from "./root.mjs"
import { runCommand } from "./run-command.mjs"

const skipped = new Set([
  "node_modules",
  ".medusa",
  "dist",
  ".next",
  ".data",
  ".git",
  "__tests__",
  "cases",
])

/**
 * What is built, in order (`onlyByName`: not among all). `inputs` decide whether a build is still fresh:
 * a changed file, or one more or less, builds it again and all that follow it.
 */
export const builds = [
  {
    name: "domain",
    inputs: ["packages/domain"],
    output: "packages/domain/dist/index.cjs",
    command: ["npm", "run", "build", "-w", "packages/domain"],
  },
  {
    name: "client",
    inputs: ["packages/client"],
    output: "packages/client/dist/index.mjs",
    command: ["npm", "run", "build", "-w", "packages/client"],
  },
  {
    name: "charts",
    inputs: ["packages/charts"],
    output: "packages/charts/dist/index.mjs",
    command: ["npm", "run", "build", "-w", "packages/charts"],
  },
  {
    name: "cli",
    inputs: ["packages/cli", "packages/domain"],
    output: "packages/cli/dist/index.mjs",
    command: ["npm", "run", "build", "-w", "packages/cli"],
  },
  {
    name: "prop-firm plugin",
    inputs: ["plugins/prop-firm", "packages/domain"],
    output: "plugins/prop-firm/.medusa/server/src/types/index.js",
    command: ["npm", "run", "build", "-w", "plugins/prop-firm"],
  },
  {
    name: "admin extension",
    inputs: ["admin", "packages/charts", "packages/client", "packages/domain"],
    output: "admin/.medusa/server/src/admin/index.mjs",
    command: ["npm", "run", "build", "-w", "admin"],
  },
  {
    name: "backend and dashboard",
    inputs: [
      "src",
      "medusa-config.ts",
      "tsconfig.json",
      "admin",
      "packages/charts",
      "packages/client",
      "packages/domain",
    ],
    output: ".medusa/server/medusa-config.js",
    // `npm run check` lints; here it would read the whole repository into this build's memory (over 4 GB) and double its time.
    command: ["npx", "medusa", "build", "--no-lint"],
  },
  {
    name: "storefront",
    inputs: [
      "storefront",
      "packages/charts",
      "packages/client",
      "packages/domain",
      "plugins/prop-firm/src/types",
    ],
    output: "storefront/.next/BUILD_ID",
    command: ["npm", "run", "build", "-w", "storefront"],
  },
  {
    name: "benchmarks",
    inputs: ["bench", "packages/domain"],
    output: "bench/dist/rules.mjs",
    command: ["npm", "run", "build", "-w", "bench"],
    onlyByName: true,
  },
]

function* filesOf(entry) {
  const full = path.join(root, entry)
  if (!existsSync(full)) return
  if (statSync(full).isFile()) return void (yield entry)
  for (const item of readdirSync(full).sort()) {
    if (!skipped.has(item)) yield* filesOf(path.join(entry, item))
  }
}

/** A digest over names and contents of everything a build reads. */
function digest(inputs) {
  const hash = createHash("sha256")
  for (const input of ["package-lock.json", "tsconfig.base.json", ...inputs]) {
    for (const file of filesOf(input))
      hash.update(file).update(readFileSync(path.join(root, file)))
  }
  return hash.digest("hex")
}

/** Builds what is missing or out of date among the named builds (all by default). */
export async function buildMissing({ only, step, force = false }) {
  const stamps = path.join(root, "node_modules", ".cache", "highwater")
  mkdirSync(stamps, { recursive: true })
  const logs = dataFolder("logs")
  for (const build of builds) {
    if (only ? !only.includes(build.name) : build.onlyByName) continue
    const stamp = path.join(stamps, build.name.replaceAll(" ", "-"))
    const wanted = digest(build.inputs)
    const fresh =
      !force &&
      existsSync(path.join(root, build.output)) &&
      existsSync(stamp) &&
      readFileSync(stamp, "utf8") === wanted
    if (fresh) continue
    rmSync(stamp, { force: true }) // a build that is broken off leaves nothing that counts as fresh
    await step(`Building the ${build.name}`, () =>
      runCommand(build.command[0], build.command.slice(1), {
        env: {
          NODE_ENV: "production",
          NEXT_TELEMETRY_DISABLED: "1",
          MEDUSA_DISABLE_TELEMETRY: "true",
        },
        log: path.join(logs, `build-${build.name.replaceAll(" ", "-")}.log`),
        title: `Building the ${build.name}`,
      })
    )
    writeFileSync(stamp, wanted)
  }
}
