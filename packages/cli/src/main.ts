import { check } from "./check"
import { describe } from "./describe"
import { InputError } from "./input-error"
import { replay } from "./replay"
import { templates } from "./templates"

const USAGE = `Usage:
  highwater replay --terms FILE --events FILE [--locale LANGUAGE]
                                        decisions as NDJSON on stdout; with a language each in words too
  highwater check [FILE or FOLDER]…     run case files (default: those of this repository)
  highwater describe --terms FILE [--locale LANGUAGE]
                                        what each rule means for this size
  highwater templates [NAME [--size KEY --phase KEY]]
                                        ready programs, one of them, or its terms

Languages: en, es, de.

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
      case "describe":
        return await describe(rest)
      case "templates":
        return await templates(rest)
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
