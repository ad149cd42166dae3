import { check } from "./check"
import { InputError } from "./input-error"
import { replay } from "./replay"

const USAGE = `Usage:
  highwater replay --terms FILE --events FILE   decisions as NDJSON on stdout
  highwater check [FILE or FOLDER]…             run case files (default: those of this repository)

Exit codes: 0 fine, 1 a case failed, 2 bad input.`

/** Runs a command and answers the exit code. Bad input is one line on stderr per problem, never a stack trace. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [command, ...rest] = args
  try {
    switch (command) {
      case "replay":
        return await replay(rest)
      case "check":
        return await check(rest)
      case "--help":
      case "-h":
      case "help":
        process.stdout.write(`${USAGE}\n`)
        return 0
      default:
        process.stderr.write(`${USAGE}\n`)
        return 2
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(error.lines.map((line) => `${line}\n`).join(""))
    return 2
  }
}
