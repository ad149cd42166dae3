import type { Problem, ProgramDocument, RuleTerms } from "@highwater/domain"
import type { PlatformCapability } from "../../types/platform-provider"

/** What a firm has for its rules to be judged with. */
export type RuleInputs = {
  hasCalendar: boolean
  /** What the platform of a phase declares, by the phase's key. */
  capabilities: ReadonlyMap<string, readonly PlatformCapability[]>
}

/** Whether any phase has a rule that needs the news calendar. */
export const needsCalendar = ({ phases }: ProgramDocument): boolean =>
  phases.some(({ terms }) => terms.rules.some(({ kind }) => kind === "news"))

/** The rules of a program that could never be judged, each with the reason. */
export function missingInputs(
  { phases }: ProgramDocument,
  { hasCalendar, capabilities }: RuleInputs
): Problem[] {
  return phases.flatMap(({ key, terms }, phase) =>
    terms.rules.flatMap((rule, index) => {
      const declared = capabilities.get(key) ?? []
      const message = missingOf(rule, hasCalendar, declared)
      return message === null
        ? []
        : [{ path: `phases[${phase}].terms.rules[${index}].kind`, message }]
    })
  )
}

function missingOf(
  rule: RuleTerms,
  hasCalendar: boolean,
  declared: readonly PlatformCapability[]
): string | null {
  if (rule.kind === "news" && !hasCalendar) {
    return "a news rule needs a news calendar, and none has been imported yet"
  }
  if (rule.kind === "group_loss" && !declared.includes("positions")) {
    return "group_loss needs the floating results of open trades, which the phase's platform does not declare to send"
  }
  const isAcross = rule.kind === "hedging" && rule.scope === "trader"
  if (isAcross && !declared.includes("trader_trades")) {
    return "hedging across the trader's accounts needs their trades, which the phase's platform does not declare to send"
  }
  return null
}
