import { beginDay } from "./begin-day"
import type { Program } from "./program"
import type { State } from "./state"

/** The first rule day is the one that contains the first event; its snapshot is the opening balance. */
export const openFirstDay = (
  { calendar }: Program,
  state: State,
  at: number
): void => {
  if (state.day) return
  const { opening } = state
  state.day = beginDay(calendar.dayAt(at), {
    first: true,
    balance: opening,
    equity: opening,
    unknown: false,
  })
  const date = calendar.localDate(at)
  state.payout = { ...state.payout, cycleStart: date }
  state.scaling = { ...state.scaling, anchor: date }
}
