import { parseArgs } from "node:util"
import { InputError } from "./input-error"

type Options = Record<string, { type: "string" | "boolean" }>

/** The options of a command on the firm's journal; anything else is refused. */
export const journalOptions = (
  args: readonly string[],
  options: Options
): Partial<Record<string, string | boolean>> => {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new InputError([error instanceof Error ? error.message : "arguments"])
  }
}
