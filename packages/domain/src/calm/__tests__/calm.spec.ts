import fc from "fast-check"
import { smallMoves } from "../../compact/__tests__/small-moves"
import { compile } from "../../engine/compile"
import { serializeState } from "../../engine/serialize-state"
import { start } from "../../engine/start"
import type { State } from "../../engine/state"
import { step } from "../../engine/step"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import type { Terms } from "../../terms/terms-schema"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { equity, eventOf } from "../../testing/play"
import { richHistory } from "../../testing/rich-history"
import { richTerms } from "../../testing/rich-terms"
import { closed, daily, opened, overall, target } from "../../testing/rules"
import { runs } from "../../testing/runs"
import { termsOf } from "../../testing/terms-of"

/** Equity updates since the tally began, and how many of them touched no rule. */
const tally = { updates: 0, calm: 0 }

const written = (state: State): string => canonicalJson(serializeState(state))

/** Plays events with what keeps states calm and without it, and expects the same. */
const playWithAndWithout = (
  terms: Terms,
  events: readonly TradingEvent[],
  lateWindow = 32
): void => {
  const program = compile(terms, { lateWindow })
  let state = start(program)
  let bare = start(program)
  for (const event of events) {
    const quick = step(program, state, event)
    const slow = step(program, { ...bare, calm: null }, event)
    if (event.type === "equity") {
      tally.updates += 1
      if (quick.state.rules === state.rules) tally.calm += 1
    }
    expect(quick.decision).toEqual(slow.decision)
    expect([quick.status, quick.breaches]).toEqual([slow.status, slow.breaches])
    state = quick.state
    bare = slow.state
    expect(written(state)).toBe(written(bare))
  }
}

describe("an equity update that touches no rule", () => {
  it("leads to what the rules would have been asked for, in any history of any rules", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, (terms, events) => {
        playWithAndWithout(terms, events)
      }),
      runs(150)
    )
  })

  it("does so with payouts and scaling, in any currency and zone", () => {
    fc.assert(
      fc.property(richHistory(richTerms), ([terms, events]) => {
        playWithAndWithout(terms, events)
      }),
      runs(150)
    )
  })

  it("does so close to every level", () => {
    tally.updates = 0
    tally.calm = 0
    fc.assert(
      fc.property(smallMoves, ({ terms, events }) => {
        playWithAndWithout(terms, events, 0)
      }),
      runs(60)
    )
    // Otherwise the law above says little.
    expect(tally.calm).toBeGreaterThan(tally.updates / 10)
  })

  const limits = [
    daily(),
    overall({ trails: "equity" }),
    target({ percent: "8" }),
  ]
  const calmAfter = (events: readonly TradingEvent[], rules = limits) => {
    const program = compile(termsOf(rules))
    let state = start(program)
    for (const event of events) state = step(program, state, event).state
    return state.calm
  }
  const begun = equity("03 10:00", "99000")

  it("is known after an equity update, and forgotten where the rules must be asked", () => {
    expect(calmAfter([])).toBeNull()
    const calm = calmAfter([begun])
    expect(calm).not.toBeNull()
    const opening = eventOf(opened("03 10:01", "1"))
    const closing = eventOf(
      closed("03 10:01", "1", { lots: "0.5", profit: "1" })
    )
    expect(calmAfter([begun, opening])).toEqual(calm)
    // A part of its result is not in the balance yet.
    expect(calmAfter([begun, opening, closing])).toBeNull()
    const whole = eventOf(closed("03 10:01", "1", { profit: "1" }))
    expect(calmAfter([begun, opening, whole])).not.toBeNull()
    for (const event of [
      { type: "payout", amount: "10" },
      { type: "adjustment", amount: "10" },
      { type: "hold" },
      { type: "feed", quality: "stale" },
      { type: "verdict", status: "active" },
      { type: "terms_changed", terms: termsOf(limits) },
    ]) {
      expect(
        calmAfter([begun, eventOf({ ...event, at: "03 10:01" })])
      ).toBeNull()
    }
    expect(calmAfter([begun, equity("03 10:01", "94999.99")])).toBeNull()
  })

  it("is not written down", () => {
    const program = compile(termsOf(limits))
    const { state } = step(program, start(program), begun)
    expect(written(state)).toBe(written({ ...state, calm: null }))
    expect(written(state)).not.toContain("calm")
  })
})
