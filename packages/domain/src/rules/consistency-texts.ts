import type { State } from "../engine/state"
import { say } from "../explain/say"
import { moneyValue } from "../explain/values/money-value"
import type { Percent } from "../money/percent"
import { percentOf } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"

type ConsistencyTerms = TermsOf<"consistency">

/** The rule as a sentence. */
export const describe = (terms: ConsistencyTerms) => {
  const sentence = say(`describe.consistency.${terms.formula}`, {
    unit: say(`unit.${terms.unit}`),
    units: say(`units.${terms.unit}`),
    compare: say(`compare.share.${terms.compare}`),
    limit: { number: terms.limit },
    effect: say(`describe.consistency.effect.${terms.effect ?? "wait"}`),
  })
  return terms.window === "payout_cycle"
    ? say("describe.window.payout_cycle", { sentence })
    : sentence
}

/** The rule in money; where only the excess does not count there is nothing to reach. */
export const exampleOf = (
  terms: ConsistencyTerms,
  limit: Percent,
  state: State,
  currency: string
) => {
  if (terms.effect === "exclude_excess") return null
  const unit = say(`unit.${terms.unit}`)
  const whole = state.initial / 25n
  const part = percentOf(whole, limit)
  if (terms.formula === "others_average") {
    return say("example.consistency.others_average", {
      unit,
      compare: say(`compare.amount.${terms.compare}`),
      best: moneyValue(whole, currency),
      total: moneyValue(part, currency),
    })
  }
  return say("example.consistency.best_share", {
    unit,
    compare: say(`compare.total.${terms.compare}`),
    best: moneyValue(part, currency),
    total: moneyValue(whole, currency),
  })
}
