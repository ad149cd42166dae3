import { type Decision, type Locale, renderMessage } from "@highwater/domain"

/** A decision as it is stored, with the sentence it was stored with. */
interface Stored {
  explanation: string | null
  decision: unknown
}

const breachesOf = (
  decision: unknown
): Partial<Decision["breaches"][number]>[] =>
  (decision as Partial<Decision> | null)?.breaches ?? []

/**
 * What a stored decision says about its breaches (or about one rule's), in the
 * language asked for; one kept before sentences were data says what it said then.
 */
export function tellDecision(
  { explanation, decision }: Stored,
  locale: Locale | undefined,
  rule?: string
): string | null {
  const told = breachesOf(decision).filter(
    (breach) => rule === undefined || breach.rule === rule
  )
  const messages = told.flatMap(({ message }) => message ?? [])
  return locale === undefined ||
    messages.length === 0 ||
    messages.length < told.length
    ? explanation
    : messages.map((one) => renderMessage(one, { locale })).join(" ")
}
