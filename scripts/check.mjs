import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { findProprietary } from "./lib/check-licences.mjs"
import { findVersionTrouble } from "./lib/check-versions.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"
import { Stop } from "./lib/stop.mjs"

const bin = (name) => path.join(root, "node_modules/.bin", name)

/** Runs a checker and shows what it says only when it finds something. */
const tool = (title, command, args) =>
  step(
    title,
    () =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, {
          cwd: root,
          env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=6144" },
        })
        let output = ""
        child.stdout.on("data", (chunk) => (output += chunk))
        child.stderr.on("data", (chunk) => (output += chunk))
        child.once("exit", (code) =>
          code === 0
            ? resolve()
            : reject(new Stop(`${title} found something:\n${output.trim()}`))
        )
      })
  )

const list = (title, find) =>
  step(title, async () => {
    const findings = find()
    if (findings.length > 0)
      throw new Stop(`${title} found something:\n${findings.join("\n")}`)
  })

const projects = [
  ".",
  "packages/domain",
  "packages/client",
  "packages/charts",
  "packages/cli",
  "packages/testing",
  "plugins/prop-firm",
  "admin",
  "storefront",
  "integration-tests",
  "bench",
]

/** `npm run check`: types, lint and fences, format, dead code, licences, versions. */
await runMain(async () => {
  await buildMissing({
    only: ["domain", "client", "charts", "cli", "prop-firm plugin"],
    step,
  })
  const failures = []
  const attempt = async (work) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      failures.push(error.message)
    }
  }
  const inTurn = async (works) => {
    for (const work of works) await attempt(work)
  }
  const types = projects
    .map((project) => [project, path.join(project, "tsconfig.json")])
    .filter(([, file]) => existsSync(path.join(root, file)))
    .map(
      ([project, file]) =>
        () =>
          tool(
            `Types of ${project === "." ? "the app" : project}`,
            bin("tsc"),
            ["-p", file, "--noEmit"]
          )
    )
  // The lint takes as long as all types: each has a core of its own.
  await Promise.all([
    inTurn([() => tool("Lint and fences", bin("eslint"), ["."])]),
    inTurn([
      ...types,
      () =>
        tool("Format", bin("prettier"), [
          "--check",
          ".",
          "--log-level",
          "warn",
        ]),
      () => tool("Dead files, exports and dependencies", bin("knip"), []),
    ]),
  ])
  await attempt(() => list("Licences", findProprietary))
  await attempt(() => list("One version of everything", findVersionTrouble))
  if (failures.length > 0) throw new Stop(failures.join("\n\n"))
  console.log("\nAll checks are clean.")
})
