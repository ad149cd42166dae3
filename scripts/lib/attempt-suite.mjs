import { running } from "./running.mjs"
import { Stop } from "./stop.mjs"

/** Runs one suite; one that cannot run at all counts as a failure and does not keep the others from running. */
export async function attemptSuite(name, run) {
  await running.unlessEnding()
  try {
    return await run()
  } catch (error) {
    await running.unlessEnding()
    console.error(
      `   ✖ ${name}: ${error instanceof Stop ? error.message : error.stack}`
    )
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
