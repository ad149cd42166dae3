import { parseTerms, type Terms } from "@highwater/domain"
import { InputError } from "./input-error"
import { parseJson } from "./parse-json"
import { readText } from "./read-text"

const LIMIT_BYTES = 5 * 1024 * 1024

/** A checked terms document. */
export const readTerms = async (file: string): Promise<Terms> => {
  const parsed = parseTerms(
    parseJson(await readText(file, LIMIT_BYTES), "terms")
  )
  if (!parsed.ok) {
    throw new InputError(
      parsed.problems.map(
        ({ path, message }) => `${path || "terms"}: ${message}`
      )
    )
  }
  return parsed.terms
}
