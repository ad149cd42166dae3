import fc from "fast-check"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import { parseMoney } from "../../money/parse-money"
import { plainMoney } from "../../money/plain-money"
import type { Terms } from "../../terms/terms-schema"
import {
  anyHistory,
  anyTerms,
  overallRule,
  quietHistory,
} from "../../testing/arbitraries"
import { runs } from "../../testing/runs"
import { termsOf } from "../../testing/terms-of"
import { compile } from "../compile"
import { evaluate } from "../evaluate"
import { restoreState } from "../restore-state"
import { serializeState } from "../serialize-state"
import { start } from "../start"
import type { State } from "../state"
import { step } from "../step"

const usual = runs(80)

const run = (terms: Terms, events: readonly TradingEvent[], from?: State) => {
  const program = compile(terms)
  return events.reduce(
    (state, event) => step(program, state, event).state,
    from ?? start(program)
  )
}
const written = (state: State): string => canonicalJson(serializeState(state))

/** The same document with every amount of money times k. */
const scaled = (value: unknown, k: bigint): unknown => {
  const keys = new Set([
    "amount",
    "initialBalance",
    "openingBalancePlus",
    "balance",
    "equity",
    "low",
    "high",
    "profit",
    "profitFrom",
  ])
  if (Array.isArray(value)) return value.map((item) => scaled(item, k))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      keys.has(key) && typeof item === "string"
        ? plainMoney(parseMoney(item) * k)
        : scaled(item, k),
    ])
  )
}

describe("laws", () => {
  it("serialise, restore, continue equals continue, wherever a batch is split", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, fc.nat(25), (terms, events, cut) => {
        const whole = run(terms, events)
        const program = compile(terms)
        const half = run(terms, events.slice(0, cut))
        const text = JSON.stringify(serializeState(half))
        const restored = restoreState(
          program,
          JSON.parse(text) as ReturnType<typeof serializeState>
        )
        expect(written(restored)).toBe(written(half))
        expect(written(run(terms, events.slice(cut), restored))).toBe(
          written(whole)
        )
      }),
      usual
    )
  })

  it("step leaves the state it was given alone, and answers the same again", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, (terms, events) => {
        const program = compile(terms)
        let state = start(program)
        for (const event of events) {
          const before = written(state)
          const once = step(program, state, event)
          expect(step(program, state, event).decision).toEqual(once.decision)
          expect(written(state)).toBe(before)
          state = once.state
        }
      }),
      runs(40)
    )
  })

  it("order of rules changes nothing", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, (terms, events) => {
        const turned = { ...terms, rules: [...terms.rules].reverse() }
        const decisions = evaluate(terms, events)
        const others = evaluate(turned, events)
        decisions.forEach((decision, index) => {
          const other = others[index]
          const sorted = (list: readonly { rule: string }[] | undefined) =>
            [...(list ?? [])].sort((a, b) => (a.rule < b.rule ? -1 : 1))
          // A warning when locked names the rule that locked first.
          expect({
            ...other,
            breaches: sorted(other?.breaches).filter(
              (one) => !("trade" in one && one.trade)
            ),
            undetermined: sorted(other?.undetermined),
          }).toEqual({
            ...decision,
            breaches: sorted(decision.breaches).filter(
              (one) => !("trade" in one && one.trade)
            ),
            undetermined: sorted(decision.undetermined),
          })
        })
      }),
      usual
    )
  })

  it("a trailing floor never falls", () => {
    fc.assert(
      fc.property(overallRule, quietHistory, (rule, events) => {
        const terms = termsOf([{ ...rule, id: "overall" }])
        const floors = evaluate(terms, events).map((one) =>
          Number(one.rules["overall"]?.floor)
        )
        floors.slice(1).forEach((floor, index) => {
          expect(floor).toBeGreaterThanOrEqual(floors[index] ?? Infinity)
        })
      }),
      usual
    )
  })

  it("losing money in the last event never cures a breach", () => {
    fc.assert(
      fc.property(
        anyTerms,
        quietHistory,
        fc.nat(5_000),
        (terms, events, loss) => {
          const last = events.at(-1)
          if (last?.type !== "equity" || loss === 0) return
          const rules = terms.rules.filter(
            (one) => one.kind !== "daily_profit_cap"
          )
          const given = { ...terms, rules }
          const less = (text: string) =>
            plainMoney(parseMoney(text) - parseMoney(String(loss)))
          const poorer: TradingEvent = {
            ...last,
            balance: less(last.balance),
            equity: less(last.equity),
            ...(last.low === undefined ? {} : { low: less(last.low) }),
          }
          const richStatus = evaluate(given, events).at(-1)?.status
          if (richStatus !== "breached") return
          const poor = evaluate(given, [...events.slice(0, -1), poorer]).at(-1)
          expect(poor?.status).toBe("breached")
        }
      ),
      usual
    )
  })

  it("scaling all money changes no outcome", () => {
    fc.assert(
      fc.property(
        anyTerms,
        anyHistory,
        fc.constantFrom(3n, 1000n),
        (all, events, k) => {
          // Prices do not scale with money, and so neither does a risk worked out from them.
          const rules = all.rules.filter((one) => one.kind !== "open_risk")
          const terms = { ...all, rules }
          const outcomes = (given: Terms, list: readonly TradingEvent[]) =>
            evaluate(given, list).map(({ status, breaches, rules }) => ({
              status,
              breaches: breaches.map(({ rule, effect, at }) => ({
                rule,
                effect,
                at,
              })),
              met: Object.values(rules).map((one) => one.met),
            }))
          expect(
            outcomes(
              scaled(terms, k) as Terms,
              scaled(events, k) as TradingEvent[]
            )
          ).toEqual(outcomes(terms, events))
        }
      ),
      usual
    )
  })

  it("a terminal outcome never changes by what happens on the account", () => {
    fc.assert(
      fc.property(anyTerms, quietHistory, (terms, events) => {
        const statuses = evaluate(terms, events).map((one) => one.status)
        const end = statuses.indexOf("breached")
        if (end < 0) return
        expect(new Set(statuses.slice(end))).toEqual(new Set(["breached"]))
      }),
      usual
    )
  })

  it("events of another day change no closed day", () => {
    fc.assert(
      fc.property(
        anyTerms,
        quietHistory,
        quietHistory,
        (terms, events, more) => {
          const shifted = more.map((event) => ({
            ...event,
            at: new Date(Date.parse(event.at) + 60 * 86_400_000).toISOString(),
          }))
          const alone = evaluate(terms, events)
          expect(
            evaluate(terms, [...events, ...shifted]).slice(0, alone.length)
          ).toEqual(alone)
        }
      ),
      runs(50)
    )
  })
})
