import { createRequire } from "node:module"
import { writeFileSync } from "node:fs"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"

/** `npm run schema`: writes the JSON Schemas of terms and programs from the parsers' own. */
await runMain(async () => {
  await buildMissing({ only: ["domain"], step })
  const { publishedSchemas } = createRequire(import.meta.url)(
    "@highwater/domain"
  )
  for (const { file, schema } of publishedSchemas()) {
    const target = path.join(root, "docs/reference", file)
    writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`)
    console.log(`Wrote ${path.relative(root, target)}`)
  }
})
