import type { EventOf } from "../events/event-schema"
import { applyAdjustment, applyPayout } from "./apply-cash-flow"
import { applyTermsChanged } from "./apply-terms-changed"
import {
  applyTradeClosed,
  applyTradeModified,
  applyTradeOpened,
} from "./apply-trade"
import { applyVerdict } from "./apply-verdict"
import { applyPositions } from "./apply-positions"
import type { Release } from "./conduct"
import { beginHold, endHold } from "./hold"
import { decideObjectives } from "./objectives"
import { rollDays } from "./roll-days"
import type { Run } from "./run"
import { applyEquity, testLastKnown } from "./test-levels"
import { bookVoided } from "./void-trade"
import { passTime, reportKept, reportPassed, watch } from "./watch"

const releaseOf = (event: EventOf<"news">, at: number): Release => ({
  at,
  currency: event.currency,
  impact: event.impact,
  title: event.title ?? null,
})

/** Facts that count whenever they become known, in order or late. */
const applyFact = (run: Run): void => {
  const { event, draft } = run
  switch (event.type) {
    case "trade_opened":
      return applyTradeOpened(run, event)
    case "trade_modified":
      return applyTradeModified(run, event)
    case "trade_closed":
      return applyTradeClosed(run, event)
    case "news":
      return watch(run, { type: "news", release: releaseOf(event, run.at) })
    case "payout":
      return applyPayout(run, event)
    case "adjustment":
      return applyAdjustment(run, event)
    case "hold":
      return beginHold(run)
    case "feed":
      draft.feed = event.quality
      return
    case "verdict":
      return applyVerdict(run, event)
    case "extension":
      draft.extensionDays += event.days
      return
    case "terms_changed":
      return applyTermsChanged(run, event)
    case "resume":
      endHold(run)
      testLastKnown(run)
      watch(run, { type: "resumed" })
      return reportKept(run)
    default:
      return
  }
}

/** Applies an event in order: days, levels, marks, soft rules, objectives. */
export const applyEvent = (run: Run): void => {
  const { draft, event, at } = run
  const crossed = rollDays(run, at, (end) => passTime(run, end))
  passTime(run, at)
  draft.lastAt = at
  // Levels come before conduct where one event tells of both.
  if (event.type === "equity") {
    bookVoided(draft)
    applyEquity(run, event, crossed)
  }
  reportPassed(run)
  if (event.type === "positions") applyPositions(run, event)
  else if (event.type !== "equity") applyFact(run)
  decideObjectives(run)
}

/** Applies what a late event tells without going back: facts count now, old prices and clocks do not. */
export const applyLateEvent = (run: Run): void => {
  applyFact(run)
  decideObjectives(run)
}
