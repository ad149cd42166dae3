import { parseArgs } from "node:util"
import { InputError } from "./input-error"

/** The options of a command, each with a value, and what is left over. */
export const parseOptions = (
  args: readonly string[],
  names: readonly string[]
): { values: Partial<Record<string, string>>; rest: string[] } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        names.map((name) => [name, { type: "string" as const }])
      ),
    })
    return { values, rest: positionals }
  } catch (error) {
    throw new InputError([error instanceof Error ? error.message : "arguments"])
  }
}
