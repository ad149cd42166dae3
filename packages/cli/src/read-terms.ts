import { parseTerms, type Terms, unevaluatedRules } from "@highwater/domain"
import { InputError } from "./input-error"
import { parseJson } from "./parse-json"
import { readText } from "./read-text"

const LIMIT_BYTES = 5 * 1024 * 1024

/** A terms document that this engine version evaluates. */
export const readTerms = async (file: string): Promise<Terms> => {
  const parsed = parseTerms(
    parseJson(await readText(file, LIMIT_BYTES), "terms")
  )
  const problems = parsed.ok ? unevaluatedRules(parsed.terms) : parsed.problems
  if (!parsed.ok || problems.length > 0) {
    throw new InputError(
      problems.map(({ path, message }) => `${path || "terms"}: ${message}`)
    )
  }
  return parsed.terms
}
