import fc from "fast-check"
import { smallMoves } from "../../compact/__tests__/small-moves"
import { compile } from "../../engine/compile"
import { serializeState } from "../../engine/serialize-state"
import { start } from "../../engine/start"
import type { State } from "../../engine/state"
import { step } from "../../engine/step"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import { equity, eventOf } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { runs } from "../../testing/runs"
import { termsOf } from "../../testing/terms-of"
import { statePacker } from "../state-packer"

const written = (state: State): string => canonicalJson(serializeState(state))

const clock = (at: string) => ({
  type: "clock",
  at: `2025-02-${at}:00Z`.replace(" ", "T"),
})

const usual = compile(termsOf([daily(), overall()]), { lateWindow: 0 })
const after = (...events: TradingEvent[]): State =>
  events.reduce((state, event) => step(usual, state, event).state, start(usual))

describe("a packed state", () => {
  it("is the same state again, for any terms and events, and goes on alike", () => {
    let packed = 0
    let all = 0
    fc.assert(
      fc.property(smallMoves, ({ terms, events }) => {
        const program = compile(terms, { lateWindow: 0 })
        const packer = statePacker(program)
        let state = start(program)
        for (const event of events) {
          const text = packer.pack(state, "b\u00e9\u20ac")
          all += 1
          const before = text === null ? state : packer.unpack(text).state
          if (text !== null) {
            packed += 1
            expect(packer.unpack(text).beside).toBe("b\u00e9\u20ac")
            expect(written(before)).toBe(written(state))
          }
          const next = step(program, before, event)
          expect(written(next.state)).toBe(
            written(step(program, state, event).state)
          )
          state = next.state
        }
      }),
      runs(60)
    )
    // Otherwise the law above says little.
    expect(packed).toBeGreaterThan(all / 3)
  })

  it("is short", () => {
    const state = after(
      eventOf(equity("03 10:00", "100100")),
      eventOf(clock("04 00:00")),
      eventOf(clock("05 00:00"))
    )
    const text = statePacker(usual).pack(state, "")
    expect(text?.length).toBeLessThan(220)
  })

  it("is as short where it was read, whatever the order of its fields", () => {
    const state = after(eventOf(equity("03 10:00", "100100")))
    const rules = state.rules.map(
      (rule) =>
        Object.fromEntries(
          Object.entries(rule).reverse()
        ) as (typeof state.rules)[number]
    )
    const packer = statePacker(usual)
    expect(packer.pack({ ...state, rules }, "")).toBe(packer.pack(state, ""))
  })

  it("is none before the first event, and where ids are remembered", () => {
    const packer = statePacker(usual)
    expect(packer.pack(start(usual), "")).toBeNull()
    const event = { ...eventOf(equity("03 10:00", "100100")), id: "one" }
    expect(packer.pack(after(event), "")).toBeNull()
  })

  it("is read by the terms it was packed for alone", () => {
    const text =
      statePacker(usual).pack(
        after(eventOf(equity("03 10:00", "100100"))),
        ""
      ) ?? ""
    const other = compile(termsOf([daily()]), { lateWindow: 0 })
    expect(() => statePacker(other).unpack(text)).toThrow("leaves")
  })
})
