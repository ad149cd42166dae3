import { audit } from "./audit"
import { check } from "./check"
import { describe } from "./describe"
import { InputError } from "./input-error"
import { replay } from "./replay"
import { replayAccount } from "./replay-account"
import { templates } from "./templates"

const USAGE = `Usage:
  highwater replay --terms FILE --events FILE [--locale LANGUAGE]
                                        decisions as NDJSON on stdout; with a language each in words too
  highwater replay --account ID [--from INSTANT] [--to INSTANT] [--json]
                                        an account of the firm from its journal: each event with its decision, and
                                        whether all of it is what is stored; ID or number on the platform
  highwater audit [--partition all|NUMBER] [--fast] [--json]
                                        replays the whole journal of the firm and compares states, decisions, breaches
                                        and page snapshots to the bit; --fast in the form in which servers evaluate
  highwater check [FILE or FOLDER]…     run case files (default: those of this repository)
  highwater describe --terms FILE [--locale LANGUAGE]
                                        what each rule means for this size
  highwater templates [NAME [--size KEY --phase KEY]]
                                        ready programs, one of them, or its terms

The firm is the one of DATABASE_URL, else of \`npm start\` or \`npm run demo\` (the one that runs, or ran last; --firm
firm|demo chooses); its database is started for the time where it does not run.

Languages: en, es, de.

Exit codes: 0 fine, 1 a case failed or something differs, 2 bad input.`

/** Runs a command and answers the exit code. Bad input is one line on stderr per problem, never a stack trace. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [command, ...rest] = args
  try {
    switch (command) {
      case "replay":
        return await (rest.some((one) => one.startsWith("--account"))
          ? replayAccount(rest)
          : replay(rest))
      case "audit":
        return await audit(rest)
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
