import { running } from "./running.mjs"
import { Stop } from "./stop.mjs"

/**
 * Runs a script's main function. A `Stop` ends it with one line and exit code 1;
 * anything else is a defect of ours, so its stack is shown. However it ends,
 * by a signal too, what it started is stopped first.
 */
export async function runMain(main, { signalCode, farewell } = {}) {
  running.endOnSignals({ code: signalCode, farewell })
  try {
    await main()
  } catch (error) {
    await running.unlessEnding()
    if (error instanceof Stop) console.error(`\n✖ ${error.message}`)
    else console.error(error)
    await running.end(1)
  }
}
