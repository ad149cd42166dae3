import { compile } from "../../engine/compile"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { daily, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { compileCompact, type CompactPlan } from "../compile-compact"
import { MOST, SLOT, STRIDE } from "../slots"
import { COMPACT, stepInto } from "../step-into"
import { toSlots } from "../to-slots"
import { toState } from "../to-state"
import type { Updates } from "../updates"

const NINE = Date.UTC(2025, 1, 3, 9)

const planOf = (rules: readonly unknown[], more = {}): CompactPlan => {
  const plan = compileCompact(compile(termsOf(rules, more), { lateWindow: 0 }))
  if (!plan) throw new Error("no compact form")
  return plan
}

/** Columns of one update of the only account. */
const update = (
  equity: number,
  { balance = equity, low = equity, high = equity, at = NINE } = {}
): Updates => ({
  account: Int32Array.of(0),
  at: Float64Array.of(at),
  balance: Float64Array.of(balance),
  equity: Float64Array.of(equity),
  low: Float64Array.of(low),
  high: Float64Array.of(high),
})

/** Slots of an account that has had its first update, at 100,000.00. */
const begin = (plan: CompactPlan, balance = "100000") => {
  const { program } = plan
  const { state } = step(program, start(program), {
    type: "equity",
    at: new Date(NINE).toISOString(),
    balance,
    equity: balance,
  })
  const slots = new Float64Array(STRIDE)
  return { plan, slots, state, written: toSlots(plan, state, slots, 0) }
}

describe("stepInto", () => {
  it.each([
    ["below", 9_500_000, 9_499_999],
    ["at_or_below", 9_500_001, 9_500_000],
  ])("with %s lets %i pass and not %i", (breachWhen, fine, broken) => {
    const { plan, slots } = begin(planOf([daily({ breachWhen })]))
    expect(stepInto(plan, slots, update(fine), 0)).toBe(COMPACT.stepped)
    expect(stepInto(plan, slots, update(broken), 0)).toBe(COMPACT.level)
    const low = update(fine, { low: broken })
    expect(stepInto(plan, slots, low, 0)).toBe(COMPACT.level)
    expect(slots[SLOT.events]).toBe(2)
  })

  const sides = [
    { rule: daily, at: 9_500_000 },
    { rule: overall, at: 9_500_000 },
    {
      rule: (more: object) =>
        daily({
          ...more,
          kind: "daily_profit_cap",
          reference: "initial_balance",
        }),
      at: 10_500_000,
    },
  ]
  it.each(
    sides.flatMap((side) =>
      ["5000", "5000.005", "4999.995"].flatMap((amount) =>
        ["below", "at_or_below"].map((breachWhen) => ({
          ...side,
          amount,
          breachWhen,
        }))
      )
    )
  )(
    "finds a level that is $amount away $breachWhen where the general form does, cent by cent",
    ({ rule, at, amount, breachWhen }) => {
      const plan = planOf([rule({ allowance: { amount }, breachWhen })])
      const found = [-2, -1, 0, 1, 2].map((more) => {
        const { slots, state } = begin(plan)
        const equity = at + more
        const { breaches } = step(plan.program, state, {
          type: "equity",
          at: new Date(NINE).toISOString(),
          balance: (equity / 100).toFixed(2),
          equity: (equity / 100).toFixed(2),
        })
        const answer = stepInto(plan, slots, update(equity), 0)
        expect(answer === COMPACT.level).toBe(breaches.length > 0)
        return answer
      })
      expect(new Set(found)).toEqual(new Set([COMPACT.stepped, COMPACT.level]))
    }
  )

  it("lets a floor follow a high by a third, rounded to nobody's favour", () => {
    const rule = overall({
      trails: "equity",
      allowance: { percent: "33.333", of: "high_water_mark" },
    })
    const { plan, slots } = begin(planOf([rule]))
    // 66.667 % of 100,000.01 is 66,667.0066667: a floor between two cents.
    const high = update(10_000_001)
    expect(stepInto(plan, slots, high, 0)).toBe(COMPACT.stepped)
    expect(stepInto(plan, slots, update(6_666_701), 0)).toBe(COMPACT.stepped)
    expect(stepInto(plan, slots, update(6_666_700), 0)).toBe(COMPACT.level)
  })

  it("asks the general form where a product is too large to be exact", () => {
    const rule = overall({
      trails: "equity",
      allowance: { percent: "33.333333", of: "high_water_mark" },
    })
    const { plan, slots } = begin(planOf([rule]))
    expect(stepInto(plan, slots, update(13_000_000), 0)).toBe(COMPACT.stepped)
    expect(stepInto(plan, slots, update(14_000_000_000), 0)).toBe(COMPACT.level)
  })

  it("asks the general form for a lock, a target, a new day and what came late", () => {
    const lock = { when: ["floor_reached"] }
    const rules = [
      overall({ trails: "equity", lock }),
      target({ percent: "8" }),
    ]
    const { plan, slots } = begin(planOf(rules))
    const limit = update(11_000_000, { balance: 10_000_000 })
    expect(stepInto(plan, slots, limit, 0)).toBe(COMPACT.limit)
    expect(stepInto(plan, slots, update(10_800_000), 0)).toBe(
      COMPACT.objectives
    )
    const midnight = Date.UTC(2025, 1, 4)
    for (const at of [NINE - 1, midnight, NINE + 0.5, Number.NaN]) {
      const update_ = update(10_000_000, { at })
      expect(stepInto(plan, slots, update_, 0)).toBe(COMPACT.time)
    }
    const last = update(10_000_000, { at: midnight - 1 })
    expect(stepInto(plan, slots, last, 0)).toBe(COMPACT.stepped)
  })

  it("asks the general form for profit enough, a target with open positions, and a deadline", () => {
    const when = [{ profitReaches: { amount: "2000" } }]
    const locks = begin(
      planOf([overall({ trails: "closed_balance", lock: { when } })])
    )
    const take = ({ plan, slots }: typeof locks, one: Updates) =>
      stepInto(plan, slots, one, 0)
    expect(take(locks, update(10_199_999))).toBe(COMPACT.stepped)
    expect(take(locks, update(10_200_000))).toBe(COMPACT.limit)
    const open = begin(planOf([target({ measured: "equity" })]))
    const reached = update(11_000_000, { balance: 10_000_000 })
    expect(take(open, reached)).toBe(COMPACT.objectives)
    const lasts = { kind: "max_duration", days: 1, count: "calendar" }
    const more = { id: "time", from: "account_created" }
    const timed = begin(
      planOf([{ ...lasts, ...more }], {
        day: { timeZone: "UTC", resetAt: "08:00" },
      })
    )
    const { state } = step(timed.plan.program, timed.state, {
      type: "clock",
      at: new Date(NINE + 86_400_000 - 1).toISOString(),
    })
    toSlots(timed.plan, state, timed.slots, 0)
    const at = NINE + 86_400_000
    expect(take(timed, update(10_000_000, { at }))).toBe(COMPACT.stepped)
    const over = update(10_000_000, { at: at + 1 })
    expect(take(timed, over)).toBe(COMPACT.time)
  })

  it.each([Number.NaN, Infinity, 100.5, MOST + 2, -MOST - 2])(
    "takes no amount like %d",
    (amount) => {
      const { plan, slots } = begin(planOf([target({ measured: "equity" })]))
      const fields = ["balance", "low", "high"] as const
      for (const field of fields) {
        const bad = update(10_000_000, { [field]: amount })
        expect(stepInto(plan, slots, bad, 0)).toBe(COMPACT.amount)
      }
      expect(stepInto(plan, slots, update(amount), 0)).toBe(COMPACT.amount)
    }
  )

  it("allocates nothing", () => {
    const rules = [
      daily({ reference: "day_peak_equity" }),
      overall({
        trails: "equity",
        allowance: { percent: "8", of: "high_water_mark" },
      }),
    ]
    // Amounts too large to be small integers, which are never allocated.
    const more = { currency: "BTC" }
    const { plan, slots } = begin(planOf(rules, more))
    const events = 200_000
    const all: Updates = {
      account: new Int32Array(events),
      at: Float64Array.from({ length: events }, (_, row) => NINE + row),
      balance: new Float64Array(events).fill(1e13),
      equity: Float64Array.from({ length: events }, (_, row) => 1e13 + row),
      low: Float64Array.from({ length: events }, (_, row) => 1e13 + row - 5),
      high: Float64Array.from({ length: events }, (_, row) => 1e13 + row + 5),
    }
    const part = events / 2
    let stepped = 0
    const play = (from: number) => {
      for (let row = from; row < from + part; row += 1) {
        if (stepInto(plan, slots, all, row) === COMPACT.stepped) stepped += 1
      }
    }
    play(0)
    const before = process.memoryUsage().heapUsed
    play(part)
    const bytes = process.memoryUsage().heapUsed - before
    expect(stepped).toBe(events)
    expect(bytes / part).toBeLessThan(4)
  })
})

describe("what is beyond the compact form", () => {
  it("is a program that remembers events, and one with five trailing floors", () => {
    expect(compileCompact(compile(termsOf([daily()])))).toBeNull()
    const rules = [1, 2, 3, 4, 5].map((number) =>
      overall({ id: `r${number}`, trails: "equity" })
    )
    const program = compile(termsOf(rules), { lateWindow: 0 })
    expect(compileCompact(program)).toBeNull()
  })

  it("is a state with amounts finer than a minor unit, until it has whole ones", () => {
    const { plan, slots, state, written } = begin(
      planOf([daily()]),
      "100000.001"
    )
    expect(written).toBe(false)
    expect(stepInto(plan, slots, update(10_000_000), 0)).toBe(COMPACT.time)
    expect(toState(plan, state, slots, 0)).toBe(state)
  })

  it("is an account on hold, and one that has a breach to go back to", () => {
    const plan = planOf([daily()])
    const { state, slots } = begin(plan)
    const after = (event: Parameters<typeof step>[2]) =>
      toSlots(plan, step(plan.program, state, event).state, slots, 0)
    const at = new Date(NINE).toISOString()
    expect(after({ type: "clock", at })).toBe(true)
    expect(after({ type: "hold", at })).toBe(false)
    expect(after({ type: "feed", at, quality: "stale" })).toBe(false)
    const lost = { balance: "100000", equity: "90000" }
    expect(after({ type: "equity", at, ...lost })).toBe(false)
  })
})
