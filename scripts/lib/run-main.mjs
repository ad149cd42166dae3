import { Stop } from "./stop.mjs"

/**
 * Runs a script's main function. A `Stop` ends it with one line and exit code 1;
 * anything else is a defect of ours, so its stack is shown.
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    if (error instanceof Stop) console.error(`\n✖ ${error.message}`)
    else console.error(error)
    process.exit(1)
  }
}
