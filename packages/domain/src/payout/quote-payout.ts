import { activeProgram } from "../engine/active-program"
import type { PayoutReport } from "../engine/decision"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { parseMoney } from "../money/parse-money"
import { parseInstant } from "../trading-day/parse-instant"
import { reportPayout } from "./report-payout"

/** What a payout request of an amount (null: the largest) would meet at an instant. Changes nothing; null without payout terms. */
export const quotePayout = (
  program: Program,
  state: State,
  at: string,
  amount: string | null = null
): PayoutReport | null =>
  reportPayout(
    activeProgram(program, state),
    state,
    parseInstant(at) ?? state.lastAt ?? 0,
    amount === null ? null : parseMoney(amount)
  )
