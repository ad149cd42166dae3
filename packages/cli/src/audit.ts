import { InputError } from "./input-error"
import { journalOptions } from "./journal-options"
import { runJournal } from "./run-journal"

const PARTITIONS = 16

/** `highwater audit [--partition all|NUMBER]`: replays the firm's journal and compares it with all that is stored. */
export const audit = (args: readonly string[]): Promise<number> => {
  const { partition } = journalOptions(args, {
    partition: { type: "string" },
    fast: { type: "boolean" },
    json: { type: "boolean" },
    firm: { type: "string" },
  })
  const isKnown =
    partition === undefined ||
    partition === "all" ||
    (/^\d{1,2}$/.test(String(partition)) && Number(partition) < PARTITIONS)
  if (!isKnown) {
    throw new InputError([
      `--partition ${String(partition)}: expected all, or a number from 0 to ${PARTITIONS - 1}`,
    ])
  }
  return runJournal(["audit", ...args])
}
