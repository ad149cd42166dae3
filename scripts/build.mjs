import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"

/** `npm run build`: everything; `npm run build -- domain charts`: only those; `--force` builds fresh ones too. */
await runMain(async () => {
  checkNode()
  const names = process.argv.slice(2).filter((word) => !word.startsWith("--"))
  await buildMissing({
    only: names.length > 0 ? names : undefined,
    step,
    force: process.argv.includes("--force"),
  })
})
