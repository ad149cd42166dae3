import type { RuleTerms } from "../../terms/rule-schema"
import { lotBounds, openRisk } from "./conduct-book"
import { volumeLimit, volumeOf } from "./conduct-opening"
import { durationOf, idleness, openPositions } from "./conduct-time"
import { shortShare, worstGroup } from "./conduct-trades"
import { isLevelRule, levelOf, type LevelRule } from "./levels"
import { objective } from "./objectives"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Story } from "./story"
import { openOf, ownTrades } from "./trades"
import { known, measure, ZERO } from "./values"

type Report = Record<string, unknown>

const level = (rule: LevelRule, story: Story, decimals: number): Report => {
  const at = levelOf(rule, story)
  const measured = measure(rule.measured, known(story))
  const ceiling = rule.kind === "daily_profit_cap"
  const room = at && (ceiling ? at.minus(measured) : measured.minus(at))
  return {
    [ceiling ? "ceiling" : "floor"]: at?.show(decimals) ?? null,
    measured: measured.show(decimals),
    room: room?.show(decimals) ?? null,
  }
}

/** Lots with at least two decimals. */
const lots = (value: Rational): string => value.show(8).replace(/0{1,6}$/, "")

const volumeNow = (
  rule: Extract<RuleTerms, { kind: "max_volume" }>,
  story: Story
): Rational => {
  const open = openOf(ownTrades(story))
  return open
    .map((trade) => volumeOf(rule, story, trade))
    .reduce((one, other) => one.max(other), ZERO)
}

const share = (
  rule: Extract<RuleTerms, { kind: "min_trade_duration" }>,
  story: Story,
  violations: number
): Report => {
  const { short, all, over } = shortShare(rule, story)
  const percent =
    all.compare(ZERO) > 0
      ? short.dividedBy(all).times(Rational.from(100))
      : ZERO
  return { violations, current: over ? 1 : 0, share: percent.show(2) }
}

/** What a rule shows; `current` of other conduct is left to its own tests. */
export const report = (
  rule: RuleTerms,
  story: Story,
  decimals: number
): Report => {
  const violations = story.log.filter(
    (one) => one.rule === rule.id && !one.doubt && !one.aside
  ).length
  if (isLevelRule(rule)) return level(rule, story, decimals)
  const view = objective(rule, story, decimals)
  if (view) return view.report
  switch (rule.kind) {
    case "group_loss": {
      const { allowance } = rule
      const limit =
        "amount" in allowance
          ? Rational.from(allowance.amount)
          : sizes(story).initial.percent(allowance.percent)
      return {
        total: worstGroup(rule, story).show(decimals),
        limit: limit.negated().show(decimals),
      }
    }
    case "open_risk": {
      const { total, limit, unknown } = openRisk(rule, story)
      return {
        total: total.show(decimals),
        limit: limit.show(decimals),
        unknown,
      }
    }
    case "lot_consistency": {
      const { average, lowest, highest } = lotBounds(rule, story)
      return {
        average: average.show(2),
        lowest: lowest.show(2),
        highest: highest.show(2),
      }
    }
    case "max_volume":
      return {
        limit: lots(volumeLimit(rule, story)),
        current: lots(volumeNow(rule, story)),
      }
    case "max_open_positions":
      return { limit: rule.count, current: openPositions(story) }
    case "max_trades_per_day": {
      const today = story.moments.at(-1)?.day.label
      const own = ownTrades(story)
      const opened = own.filter(({ openedDay }) => openedDay === today)
      return { limit: rule.count, current: opened.length }
    }
    case "max_duration": {
      const { limit, current } = durationOf(rule, story)
      return { limit, current }
    }
    case "inactivity": {
      const { limit, current } = idleness(rule, story)
      return { limit, current }
    }
    case "min_trade_duration":
      return rule.measure === "each"
        ? { violations }
        : share(rule, story, violations)
    default:
      return { violations }
  }
}
