import fc from "fast-check"
import type { TradingEvent } from "../../events/event-schema"
import { canonicalJson } from "../../json/canonical-json"
import { parseMoney } from "../../money/parse-money"
import { plainMoney } from "../../money/plain-money"
import type { Terms } from "../../terms/terms-schema"
import { richHistory } from "../../testing/rich-history"
import { richTerms } from "../../testing/rich-terms"
import { runs } from "../../testing/runs"
import { compile } from "../compile"
import { evaluate } from "../evaluate"
import { restoreState } from "../restore-state"
import { serializeState } from "../serialize-state"
import { start } from "../start"
import { step } from "../step"

const usual = runs(120)
const history = richHistory(richTerms)

const people = new Set(["reversal", "verdict", "terms_changed"])

/** Fields that are money; `cap` is one in scaling terms and a word in payout terms. */
const MONEY = new Set([
  "amount",
  "initialBalance",
  "openingBalance",
  "openingBalancePlus",
  "minimumBalance",
  "upTo",
  "profitFrom",
  "balance",
  "equity",
  "low",
  "high",
  "profit",
  "commission",
  "swap",
  "riskAtStop",
  "cap",
])

const scaled = (value: unknown, k: bigint): unknown => {
  if (Array.isArray(value)) return value.map((item) => scaled(item, k))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      MONEY.has(key) && typeof item === "string" && /\d/.test(item)
        ? plainMoney(parseMoney(item) * k)
        : scaled(item, k),
    ])
  )
}

/** Rules that read prices do not scale with money. */
const withoutPrices = (terms: Terms): Terms => {
  const rules = terms.rules.filter((one) => one.kind !== "open_risk")
  if (!terms.payout) return { ...terms, rules }
  const ids = rules.map(({ id }) => id)
  const requires = terms.payout.requires?.filter((id) => ids.includes(id)) ?? []
  return { ...terms, rules, payout: { ...terms.payout, requires } }
}

const outcomes = (terms: Terms, events: readonly TradingEvent[]) =>
  evaluate(terms, events).map(({ status, breaches, rules, payout }) => ({
    status,
    breaches: breaches.map(({ rule, effect, trade }) => [rule, effect, trade]),
    met: Object.values(rules).map(({ met, current }) =>
      typeof current === "number" ? current : met
    ),
    reasons: payout?.reasons,
  }))

describe("laws of money", () => {
  test("a floor falls only by a payout, an adjustment, a review of the size or a person", () => {
    fc.assert(
      fc.property(history, ([terms, events]) => {
        const rules = terms.rules.filter((one) => one.kind === "overall_loss")
        const decisions = evaluate(terms, events)
        decisions.slice(1).forEach((decision, index) => {
          const before = decisions[index]
          const { type } = events[index + 1] ?? { type: "clock" }
          if (type === "payout" || type === "adjustment" || people.has(type)) {
            return
          }
          // An accepted review sets the marks to the size it finds, a capped one too.
          const { nextReview } = decision.scaling ?? {}
          if (nextReview !== before?.scaling?.nextReview) return
          for (const { id } of rules) {
            expect(Number(decision.rules[id]?.floor)).toBeGreaterThanOrEqual(
              Number(before?.rules[id]?.floor)
            )
          }
        })
      }),
      usual
    )
  })

  test("k times the money is the same story", () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(3n, 1000n),
        ([document, events], k) => {
          // Sizes are cut to eight decimals, which k times a finer size is not.
          const terms = withoutPrices(document)
          if (terms.scaling && terms.currency !== "USD") return
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

  test("poorer in the last event is no better", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 5000 }),
        ([document, all], loss) => {
          const at = all.findLastIndex(({ type }) => type === "equity")
          const last = all[at]
          if (last?.type !== "equity") return
          const rules = document.rules.filter(
            (one) => one.kind !== "daily_profit_cap"
          )
          const { payout: _, ...rest } = document
          const terms = { ...rest, rules }
          const events = all.slice(0, at)
          const less = (text: string) =>
            plainMoney(parseMoney(text) - parseMoney(String(loss)))
          const poorer: TradingEvent = {
            ...last,
            id: "poorer",
            balance: less(last.balance),
            equity: less(last.equity),
            ...(last.low === undefined ? {} : { low: less(last.low) }),
            // The loss comes after the best moment: what that set in motion stays.
            high: last.high ?? last.equity,
          }
          const rich = evaluate(terms, [...events, { ...last, id: "last" }]).at(
            -1
          )
          if (rich?.status !== "breached") return
          expect(evaluate(terms, [...events, poorer]).at(-1)?.status).toBe(
            "breached"
          )
        }
      ),
      usual
    )
  })
})

describe("laws of states", () => {
  test("writing a state down and reading it back changes nothing, after every event", () => {
    fc.assert(
      fc.property(history, ([terms, events]) => {
        const program = compile(terms)
        let whole = start(program)
        let again = start(program)
        for (const event of events) {
          const written = JSON.stringify(serializeState(again))
          again = restoreState(
            program,
            JSON.parse(written) as ReturnType<typeof serializeState>
          )
          const one = step(program, whole, event)
          const other = step(program, again, event)
          expect(other.decision).toEqual(one.decision)
          whole = one.state
          again = other.state
        }
        expect(canonicalJson(serializeState(again))).toBe(
          canonicalJson(serializeState(whole))
        )
      }),
      usual
    )
  })

  test("a breach or an expiry stays, unless a person says otherwise", () => {
    fc.assert(
      fc.property(history, ([terms, all]) => {
        const events = all.filter(({ type }) => !people.has(type))
        const statuses = evaluate(terms, events).map(({ status }) => status)
        const end = statuses.findIndex((one) =>
          ["breached", "expired"].includes(one)
        )
        if (end < 0) return
        expect(new Set(statuses.slice(end))).toEqual(new Set([statuses[end]]))
      }),
      usual
    )
  })

  test("the order of rules changes no outcome", () => {
    fc.assert(
      fc.property(history, ([terms, events]) => {
        const turned = { ...terms, rules: terms.rules.toReversed() }
        const told = (given: Terms) =>
          evaluate(given, events).map(
            ({ status, rules, payout, breaches }) => ({
              status,
              rules,
              payout: payout && {
                ...payout,
                reasons: payout.reasons.toSorted(),
              },
              // Which of several locks is named when a trade is opened depends on their order.
              breaches: breaches
                .filter(({ trade, measured }) => !trade || measured)
                .map(({ rule, effect }) => `${rule} ${effect}`)
                .sort(),
            })
          )
        expect(told(turned)).toEqual(told(terms))
      }),
      usual
    )
  })

  test("a price that comes late is recorded, and changes nothing but itself", () => {
    const place = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(history, place, ([terms, all], [first, second]) => {
        const places = all.flatMap(({ type }, index) =>
          type === "equity" || type === "clock" ? [index] : []
        )
        const from = places[first % Math.max(1, places.length)]
        const event = from === undefined ? undefined : all[from]
        if (!event || from === undefined) return
        // Without its name: events that were told twice are another matter.
        const { id, ...late } = event
        const others = all.filter(
          (one) => one.id === undefined || one.id !== id
        )
        const rest = others.filter((one) => one !== event)
        const at = from + (second % (rest.length - from + 1))
        const before = rest.slice(0, at)
        const plain = evaluate(terms, rest)
        // What was refused moves no clock.
        const last = before.reduce((most, one, index) => {
          const changed = !plain[index]?.refused && !plain[index]?.duplicate
          return changed ? Math.max(most, Date.parse(one.at)) : most
        }, 0)
        if (Date.parse(late.at) >= last) return
        const decisions = evaluate(terms, [...before, late, ...rest.slice(at)])
        expect(decisions[at]).toMatchObject({ late: true, breaches: [] })
        const told = (list: typeof plain) =>
          list.map(({ event: _, ...decision }) => decision)
        expect(
          told([...decisions.slice(0, at), ...decisions.slice(at + 1)])
        ).toEqual(told(plain))
      }),
      usual
    )
  })
})
