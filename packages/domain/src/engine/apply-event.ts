import { applyAdjustment, applyPayout } from "./apply-cash-flow"
import { applyTermsChanged } from "./apply-terms-changed"
import { applyTradeClosed, applyTradeOpened } from "./apply-trade"
import { applyVerdict } from "./apply-verdict"
import { applyPositions } from "./apply-positions"
import { boundsBefore } from "./bounds"
import { decideObjectives } from "./objectives"
import { rollDays } from "./roll-days"
import type { Run } from "./run"
import { applyEquity, testLastKnown } from "./test-levels"

/** Facts that count whenever they become known, in order or late. */
const applyFact = (run: Run): void => {
  const { event, draft } = run
  switch (event.type) {
    case "trade_opened":
      return applyTradeOpened(run, event)
    case "trade_closed":
      return applyTradeClosed(run, event)
    case "payout":
      return applyPayout(run, event)
    case "adjustment":
      return applyAdjustment(run, event)
    case "hold":
      draft.held = true
      return
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
      draft.held = false
      return testLastKnown(run)
    default:
      return
  }
}

/** Applies an event in order: days, levels, marks, soft rules, objectives. */
export const applyEvent = (run: Run): void => {
  const { draft, event, at } = run
  const before =
    event.type === "equity" ? boundsBefore(run.program.rules, draft) : []
  const crossed = rollDays(run.program, draft, at, before)
  draft.lastAt = at
  if (event.type === "equity") applyEquity(run, event, crossed)
  else if (event.type === "positions") applyPositions(draft, event)
  else applyFact(run)
  decideObjectives(run)
}

/** Applies what a late event tells without going back: facts count now, old prices and clocks do not. */
export const applyLateEvent = (run: Run): void => {
  applyFact(run)
  decideObjectives(run)
}
