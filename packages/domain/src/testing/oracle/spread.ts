import type { TermsOf } from "../../terms/rule-schema"
import { ownTarget } from "./own-target"
import type { Rational } from "./rational"
import type { Story } from "./story"
import { counted, ownTrades } from "./trades"
import { ZERO } from "./values"
import { windowStart } from "./window"

/** Profit by day or by trade, in all and at best. */
export const spread = (rule: TermsOf<"consistency">, story: Story) => {
  const from = windowStart(rule, story.moments)
  const units = new Map<string, Rational>()
  ownTrades(story).forEach((trade, index) => {
    const { closed } = trade
    if (!closed || closed.index < from) return
    const key = rule.unit === "day" ? closed.day : String(index)
    units.set(key, (units.get(key) ?? ZERO).plus(counted(trade)))
  })
  const all = [...units.values()]
  const targets = story.terms.rules
    .filter((one) => one.kind === "profit_target")
    .map((one) => ownTarget(one, story))
  const most =
    rule.effect === "exclude_excess" && targets.length > 0
      ? targets.reduce((one, other) => one.max(other), ZERO).percent(rule.limit)
      : null
  const sum = (list: readonly Rational[]) =>
    list.reduce((one, other) => one.plus(other), ZERO)
  return {
    total: sum(all),
    best: all.reduce((one, other) => one.max(other), ZERO),
    winners: all.filter((one) => one.compare(ZERO) > 0),
    excluded: most ? sum(all.map((one) => one.minus(most).max(ZERO))) : ZERO,
  }
}
