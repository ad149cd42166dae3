import { setFlagsFromString } from "node:v8"
import { runInThisContext } from "node:vm"
import { closed, daily, opened, overall, target } from "../../testing/rules"
import { conductExamples } from "../../testing/conduct-rules"
import { equity, eventOf } from "../../testing/play"
import { termsOf } from "../../testing/terms-of"
import { compile } from "../compile"
import { start } from "../start"
import type { State } from "../state"
import { step } from "../step"

const ACCOUNTS = 20
/** Until V8 has seen enough of them, the first few may have others. */
const MOST = 4

const program = compile(
  termsOf([
    daily({ reference: "day_peak_equity" }),
    overall({ trails: "equity" }),
    target(),
    {
      id: "moved",
      kind: "min_trading_days",
      days: 2,
      countWhen: { balanceMoved: { percent: "0.5" } },
    },
    {
      id: "profitable",
      kind: "min_profitable_days",
      days: 2,
      threshold: { amount: "100" },
      attributeTo: "equity_change",
    },
    {
      id: "best",
      kind: "consistency",
      unit: "day",
      formula: "best_share",
      limit: "40",
      compare: "at_most",
    },
    ...conductExamples.map((rule, index) => ({
      ...rule,
      id: `conduct-${index}`,
      effect: "warn",
    })),
  ]),
  { lateWindow: 0 }
)

/** A trade and two days, the same for all accounts but for the amounts. */
const played = (account: number): State[] => {
  const first = start(program)
  const states = [first]
  const value = (base: number) => String(base + account)
  for (const event of [
    equity("03 10:00", value(100_000)),
    eventOf(opened("03 10:01", "1")),
    equity("03 10:02", value(100_700)),
    eventOf(closed("03 10:03", "1", { profit: value(700) })),
    equity("03 10:04", value(100_700)),
    equity("04 10:00", value(101_500)),
  ]) {
    const state = states.at(-1) ?? first
    states.push(step(program, state, event).state)
  }
  return states
}

/** Whether two objects have the same hidden class: V8's own function for it, let in only while it is read. */
const haveSameMap = (): ((one: object, other: object) => boolean) => {
  setFlagsFromString("--allow-natives-syntax")
  const found: unknown = runInThisContext(
    "(one, other) => %HaveSameMap(one, other)"
  )
  if (typeof found !== "function") throw new Error("not V8")
  const same = (one: object, other: object): boolean =>
    Reflect.apply(found, undefined, [one, other]) === true
  // The first call compiles it.
  if (!same({}, {})) throw new Error("objects alike differ")
  setFlagsFromString("--no-allow-natives-syntax")
  return same
}

const partsOf = (state: State): (readonly [string, object])[] => [
  ["state", state],
  ["day", state.day ?? {}],
  ...state.rules.map(
    (rule, index) => [program.terms.rules[index]?.id ?? "", rule] as const
  ),
]

describe("the states of many accounts", () => {
  it("share their hidden classes, so that looking at another account is not a slow look", () => {
    const same = haveSameMap()
    const accounts = Array.from({ length: ACCOUNTS }, (_, one) => played(one))
    const own: string[] = []
    accounts[0]?.forEach((_, number) => {
      const parts = accounts.map((states) => {
        const state = states[number]
        return state ? partsOf(state) : []
      })
      parts[0]?.forEach(([name], place) => {
        const kinds: object[] = []
        for (const part of parts.map((one) => one[place]?.[1] ?? {})) {
          if (!kinds.some((one) => same(one, part))) kinds.push(part)
        }
        if (kinds.length > MOST) {
          own.push(`${name} after ${number} events: ${kinds.length}`)
        }
      })
    })
    expect(own).toEqual([])
  })
})
