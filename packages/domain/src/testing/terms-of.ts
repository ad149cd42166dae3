import { parseTerms } from "../terms/parse-terms"
import type { Terms } from "../terms/terms-schema"

/** Checked terms for tests: 100,000 USD, days from midnight UTC, and what a test adds. */
export const termsOf = (
  rules: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {}
): Terms => {
  const parsed = parseTerms({
    format: "highwater.terms/1",
    currency: "USD",
    initialBalance: "100000",
    day: { timeZone: "UTC", resetAt: "00:00" },
    rules,
    ...more,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.terms
}
