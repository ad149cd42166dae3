import { createRequire } from "node:module"
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"

/** `npm run openapi`: writes the reference of our routes from their declarations. */
await runMain(async () => {
  await buildMissing({ only: ["domain", "prop-firm plugin"], step })
  const { openapi } = createRequire(import.meta.url)(
    "@highwater/prop-firm/api/openapi"
  )
  const file = path.join(root, "docs/reference/openapi.json")
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(openapi(), null, 2)}\n`)
  console.log(`Wrote ${path.relative(root, file)}`)
})
