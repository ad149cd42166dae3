import type { Decision } from "@highwater/domain"
import type { CompiledTerms } from "./evaluated-account"

/** The figures lists sort by and charts draw, taken from one decision. */
export type Summary = {
  roomToday: string | null
  roomTotal: string | null
  dailyFloor: string | null
  overallFloor: string | null
  targetProgress: number | null
  tradingDays: number | null
}

type Figures = Record<string, unknown>

const text = (figures: Figures, name: string): string | null => {
  const value = figures[name]
  return typeof value === "string" ? value : null
}

const pick = (
  values: (string | null)[],
  better: (a: number, b: number) => boolean
): string | null =>
  values.reduce(
    (best, value) =>
      value !== null && (best === null || better(Number(value), Number(best)))
        ? value
        : best,
    null
  )

/** Numbers here only choose and draw; nothing is decided with them. */
export function summarise(compiled: CompiledTerms, decision: Decision) {
  const of = (kind: string): Figures[] =>
    [...compiled.kinds]
      .filter(([, own]) => own === kind)
      .map(([rule]) => (decision.rules[rule] ?? {}) as Figures)
  const daily = of("daily_loss")
  const overall = of("overall_loss")
  const smallest = (rules: Figures[], name: string) =>
    pick(
      rules.map((rule) => text(rule, name)),
      (a, b) => a < b
    )
  const highest = (rules: Figures[], name: string) =>
    pick(
      rules.map((rule) => text(rule, name)),
      (a, b) => a > b
    )
  const days = of("min_trading_days")[0]?.current
  const summary: Summary = {
    roomToday: smallest(daily, "room"),
    roomTotal: smallest(overall, "room"),
    dailyFloor: highest(daily, "floor"),
    overallFloor: highest(overall, "floor"),
    targetProgress: progressOf(compiled, of("profit_target")[0]),
    tradingDays: typeof days === "number" ? days : null,
  }
  return summary
}

function progressOf(
  { terms }: CompiledTerms,
  target: Figures | undefined
): number | null {
  const required = target && text(target, "required")
  const current = target && text(target, "current")
  if (!required || !current) {
    return null
  }
  const opening = Number(terms.openingBalance ?? terms.initialBalance)
  const share = (Number(current) - opening) / (Number(required) - opening)
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null
}
