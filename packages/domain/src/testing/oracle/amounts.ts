import type { RuleTerms } from "../../terms/rule-schema"
import { openRisk } from "./conduct-book"
import { worstGroup } from "./conduct-trades"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Story } from "./story"

/** An amount that is worse the higher it is, and whether it is over its limit. */
export interface Amount {
  amount: Rational
  over: boolean
  /** This event can break the rule, not only show a recovery. */
  judged: boolean
}

/** How large an amount is now, and whether that is over its limit; null for other rules. */
export const amountNow = (
  rule: RuleTerms,
  story: Story
): { amount: Rational; over: boolean } | null => {
  if (rule.kind === "open_risk") {
    const { total, limit } = openRisk(rule, story)
    return { amount: total, over: total.compare(limit) > 0 }
  }
  if (rule.kind !== "group_loss") return null
  const amount = worstGroup(rule, story).negated()
  const limit =
    "amount" in rule.allowance
      ? Rational.from(rule.allowance.amount)
      : sizes(story).initial.percent(rule.allowance.percent)
  const difference = amount.compare(limit)
  const touching = rule.breachWhen === "at_or_below"
  return { amount, over: difference > 0 || (difference === 0 && touching) }
}

/** What `group_loss` and `open_risk` find in the running event; null where it says nothing to them. */
export const amountOf = (rule: RuleTerms, story: Story): Amount | null => {
  const moment = story.moments.at(-1)
  if (moment?.type !== "event") return null
  const { type } = moment.event
  const now = amountNow(rule, story)
  if (!now) return null
  const looks =
    rule.kind === "group_loss"
      ? ["positions", "resume", "trade_closed"]
      : ["trade_opened", "trade_modified", "trade_closed", "resume"]
  const closes = rule.kind === "group_loss" && type === "trade_closed"
  return looks.includes(type) ? { ...now, judged: !closes } : null
}
