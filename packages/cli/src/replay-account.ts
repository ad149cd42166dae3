import { InputError } from "./input-error"
import { journalOptions } from "./journal-options"
import { runJournal } from "./run-journal"

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && !Number.isNaN(Date.parse(text))

/** `highwater replay --account ID --from INSTANT --to INSTANT`: an account from the firm's journal. */
export const replayAccount = (args: readonly string[]): Promise<number> => {
  const values = journalOptions(args, {
    account: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    json: { type: "boolean" },
    firm: { type: "string" },
  })
  for (const name of ["from", "to"]) {
    const text = values[name]
    if (text !== undefined && !isInstant(String(text))) {
      throw new InputError([
        `--${name} ${String(text)}: expected an instant, as 2025-03-03T10:00:00Z`,
      ])
    }
  }
  return runJournal(["replay", ...args])
}
