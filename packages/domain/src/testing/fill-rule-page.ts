import { describeTerms } from "../explain/describe-terms"
import type { RuleTerms } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"

/** A published example that became a conformance case. */
export interface PublishedCase {
  terms: Terms
  source?: { firm: string; url: string; grade: string } | undefined
}

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(", ")
  if (value === null || typeof value !== "object") return String(value)
  const { percent, of, ...rest } = value as Record<string, unknown>
  const shares = percent === undefined ? [] : [`${textOf(percent)} %`]
  const bases = of === undefined ? [] : [`of ${textOf(of)}`]
  const others = Object.entries(rest).map(([name, inner]) =>
    name === "amount" ? textOf(inner) : `${name} ${textOf(inner)}`
  )
  return [...shares, ...bases, ...others].join(" ")
}

const variantOf = (rule: RuleTerms): string =>
  Object.entries(rule)
    .filter(([name]) => name !== "id" && name !== "kind")
    .map(([name, value]) => `\`${name}: ${textOf(value)}\``)
    .join(", ")

/** What firms published about a kind, as far as cases hold it: a line for each firm and variant. */
const variantsOf = (
  kind: string,
  cases: readonly PublishedCase[]
): string[] => [
  ...new Set(
    cases.flatMap(({ terms, source }) =>
      terms.rules.flatMap((rule) => {
        if (rule.kind !== kind || !source) return []
        const grade = source.grade === "A" ? "" : " (secondary)"
        return [`- [${source.firm}](${source.url})${grade}: ${variantOf(rule)}`]
      })
    )
  ),
]

const wordsOf = (kind: string, terms: Terms): string[] =>
  describeTerms(terms, { locale: "en" })
    .filter((one) => one.kind === kind)
    .flatMap(({ sentence, example }) => [
      `> ${sentence}${example === null ? "" : ` ${example}`}`,
    ])

const fill = (page: string, name: string, lines: readonly string[]): string =>
  page.replace(
    new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`),
    (_, open: string, close: string) =>
      `${open}\n${lines.join("\n\n")}\n\n${close}`
  )

/** A rule's page with the parts that follow from the engine and the cases written anew. */
export const fillRulePage = (
  page: string,
  kind: string,
  example: Terms,
  cases: readonly PublishedCase[]
): string => {
  const words = fill(page, "words", wordsOf(kind, example))
  const variants = variantsOf(kind, cases)
  return fill(words, "cases", [variants.join("\n") || "None so far."])
}
