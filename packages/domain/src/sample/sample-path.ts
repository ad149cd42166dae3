import type { Decision } from "../engine/decision"
import { evaluate } from "../engine/evaluate"
import type { EventOf } from "../events/event-schema"
import { compareMoney } from "../money/compare-money"
import { formatMoney } from "../money/format-money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { RuleKindName } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"

/** A moment of the sample: balance and equity, and the floors the engine puts under them. */
export interface SamplePoint {
  at: string
  balance: string
  equity: string
  dailyFloor: string | null
  overallFloor: string | null
}

const HOUR_MS = 3_600_000
/** A Monday; what happens on it is the same for every program. */
const START = Date.parse("2025-03-03T00:00:00Z")
/** Result in percent of the initial balance at each step of four hours: a rise, a fall, a recovery. */
const CLOSED =
  "0 0 0.4 0.4 1.1 1.1 1.1 1.6 1.6 2.4 2.4 2.4 2.4 3.3 3.3 3.3 3.9 3.9 3.9 3.1 3.1 2.2 2.2 2.2 2.2 2.9 2.9 3.6 3.6 4.4"
const OPEN =
  "0 0.3 0.2 0.6 0.1 -0.3 0.4 0.2 0.9 0.3 -0.5 0.2 0.7 0.1 0.8 0.5 -0.4 0.3 -0.6 0.1 -0.7 -0.2 0.3 -0.4 0.5 0.2 0.6 -0.3 0.8 0.2"

const numbers = (text: string) => text.split(" ")

/** What of the initial balance so many percent are; they may be negative. */
const share = (initial: bigint, percent: string): bigint =>
  percent.startsWith("-")
    ? -percentOf(initial, parsePercent(percent.slice(1)))
    : percentOf(initial, parsePercent(percent))

const events = (terms: Terms): EventOf<"equity">[] => {
  const initial = parseMoney(terms.initialBalance)
  const opening = parseMoney(terms.openingBalance ?? terms.initialBalance)
  const open = numbers(OPEN)
  return numbers(CLOSED).map((closed, index) => {
    const balance = opening + share(initial, closed)
    const equity = balance + share(initial, open[index] ?? "0")
    return {
      type: "equity",
      at: new Date(START + index * 4 * HOUR_MS).toISOString(),
      balance: formatMoney(balance, terms.currency),
      equity: formatMoney(equity, terms.currency),
    }
  })
}

/** A made-up account under some terms. */
export interface Sample {
  points: SamplePoint[]
  /** The account level of the profit target, where there is one. */
  target: string | null
}

/** The highest floor that rules of a kind report. */
const highestFloor = (
  terms: Terms,
  kind: RuleKindName,
  reports: Decision["rules"]
): string | null => {
  let top: string | null = null
  for (const rule of terms.rules) {
    const floor = rule.kind === kind ? (reports[rule.id]?.floor ?? null) : null
    if (
      floor !== null &&
      (top === null || compareMoney(parseMoney(floor), parseMoney(top)) > 0)
    ) {
      top = floor
    }
  }
  return top
}

const targetOf = (terms: Terms, reports: Decision["rules"]): string | null => {
  const rule = terms.rules.find((one) => one.kind === "profit_target")
  const required = rule && reports[rule.id]?.required
  return typeof required === "string" ? required : null
}

/**
 * Five days of a made-up account under some terms, with the floors as the engine moves them, so that people see how a rule
 * behaves before they sell it. The highest floor counts where there are several of a kind.
 */
export const samplePath = (terms: Terms): Sample => {
  const path = events(terms)
  const decisions = evaluate(terms, path)
  const [first] = decisions
  return {
    target: first ? targetOf(terms, first.rules) : null,
    points: path.map(({ at, balance, equity }, index) => {
      const reports = decisions[index]?.rules ?? {}
      return {
        at,
        balance,
        equity,
        dailyFloor: highestFloor(terms, "daily_loss", reports),
        overallFloor: highestFloor(terms, "overall_loss", reports),
      }
    }),
  }
}
