import { chooseLocale, describeTerms } from "@highwater/domain"
import { InputError } from "./input-error"
import { parseOptions } from "./parse-options"
import { readTerms } from "./read-terms"
import { write } from "./write"

/** `highwater describe --terms FILE [--locale LANGUAGE]`: what each rule means for this size, with an example. */
export const describe = async (args: readonly string[]): Promise<number> => {
  const { values, rest } = parseOptions(args, ["terms", "locale"])
  if (rest[0] !== undefined)
    throw new InputError([`${rest[0]}: is not an option`])
  const { terms: file } = values
  if (file === undefined) throw new InputError(["--terms FILE: is required"])
  const terms = await readTerms(file)
  const locale = chooseLocale(values["locale"])
  for (const { rule, sentence, example } of describeTerms(terms, { locale })) {
    const lines = example === null ? [sentence] : [sentence, example]
    await write(`${rule}: ${lines.join(" ")}\n`)
  }
  return 0
}
