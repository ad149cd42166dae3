import { daily } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import type { TradingEvent } from "../../events/event-schema"
import { compile } from "../compile"
import { start } from "../start"
import { step } from "../step"
import { withHistory } from "../with-history"
import { withoutHistory } from "../without-history"

const at = (minute: number) =>
  new Date(Date.UTC(2025, 1, 3, 9, minute)).toISOString()
const equity = (minute: number, value: string): TradingEvent => ({
  type: "equity",
  at: at(minute),
  balance: "100000",
  equity: value,
})

describe("a program that remembers nothing", () => {
  const program = compile(termsOf([daily()]), { lateWindow: 0 })
  const events = [equity(0, "100000"), equity(5, "99000")]
  const before = events.reduce(
    (state, event) => step(program, state, event).state,
    start(program)
  )

  it.each([
    ["harmless", "99500", false],
    ["deep", "90000", true],
  ])(
    "compares a %s late event with the events it is given",
    (_, value, differs) => {
      const late = equity(2, value)
      expect(step(program, before, late).decision.replayDiffers).toBe(true)
      const remembering = withHistory(program, before, events)
      const { state, decision } = step(program, remembering, late)
      expect(decision.replayDiffers).toBe(differs)
      expect(withoutHistory(state)).toEqual(step(program, before, late).state)
    }
  )
})
