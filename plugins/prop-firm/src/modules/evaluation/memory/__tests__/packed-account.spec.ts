import type { TradingEvent } from "@highwater/domain"
import { equity, minute } from "../../__tests__/evaluation-suite"
import { twoStepTerms } from "../../__tests__/two-step-terms"
import { compileCached } from "../../engine/compile-cached"
import type { EvaluatedAccount } from "../../engine/evaluated-account"
import { firstAccount } from "../../engine/first-account"
import { foldEvent } from "../../engine/fold-event"
import { summarise } from "../../engine/summarise"
import { EXTRA, EXTRA_STRIDE } from "../extra"
import { GeneralStates } from "../general-states"
import { packAccount, unpackAccount } from "../packed-account"
import { writeFloors } from "../write-floors"

const identity = {
  id: "chacc_1",
  part: 3,
  slot: 7,
  connectionId: "plat_test",
  login: "1001",
  currency: "USD",
  compiled: compileCached("packed", twoStepTerms),
}
const after = (...events: TradingEvent[]): EvaluatedAccount =>
  events.reduce(
    (account, event) => foldEvent(account, { event }).account,
    firstAccount(identity)
  )
const clock = (at: string): TradingEvent => ({ type: "clock", at })
/** All that is kept or shown of an account. */
const shown = ({ state, decision, ...account }: EvaluatedAccount) => ({
  ...account,
  decision: JSON.parse(JSON.stringify(decision)) as unknown,
  state: { ...state, calm: null, ids: null },
})

describe("a packed account", () => {
  it.each([
    ["after an update", [equity(0, "99900")]],
    ["with amounts in other words", [equity(0, "99900.50")]],
    ["in its next day", [equity(0, "99900"), clock("2025-03-03T23:00:00Z")]],
    [
      "with an open trade",
      [
        equity(0, "100000"),
        {
          type: "trade_opened",
          at: minute(1),
          trade: "t1",
          symbol: "EURUSD",
          side: "buy",
          lots: "1",
          price: "1.1",
        },
        equity(2, "100010"),
      ],
    ],
  ] satisfies [string, TradingEvent[]][])("%s is the same", (_, events) => {
    const account = after(...events)
    const packed = packAccount(account)
    expect(packed).not.toBeNull()
    expect(shown(unpackAccount(identity, packed ?? ""))).toEqual(shown(account))
  })

  it("is none where something is decided that its state does not say", () => {
    expect(packAccount(firstAccount(identity))).toBeNull()
    expect(packAccount(after(equity(0, "90000")))).toBeNull()
    const doubted = after(equity(0, "99900"), {
      type: "feed",
      at: minute(1),
      quality: "stale",
    })
    expect(packAccount(doubted)).toBeNull()
  })
})

describe("general states", () => {
  it("keep thousands packed, and never forget one that is not written", () => {
    const held = Array.from({ length: 9000 }, (_, slot) => ({
      ...identity,
      slot,
    }))
    const states = new GeneralStates(held)
    const first = after(equity(0, "99900"))
    const broken = after(equity(0, "90000"))
    held.forEach((own, index) => {
      const base = index % 100 === 0 ? broken : first
      states.set(index, { ...base, slot: own.slot })
      if (index < 200) {
        states.unwritten.add(index)
      }
    })
    states.trim()
    expect(states.has(0)).toBe(true)
    expect(states.get(0)?.decision?.status).toBe("breached")
    // It cannot be packed and is written: it is read again.
    expect(states.has(300)).toBe(false)
    expect(states.get(301)).toMatchObject({ slot: 301, equity: "99900" })
    states.set(301, broken)
    expect(states.get(301)?.equity).toBe("90000")
  })
})

it("draws the floors that the decision shows", () => {
  for (const events of [
    [equity(0, "99900")],
    [equity(0, "101000"), clock("2025-03-03T23:00:00Z")],
  ]) {
    const account = after(...events)
    const extra = new Float64Array(EXTRA_STRIDE)
    writeFloors(extra, 0, account)
    const decision = account.decision
    if (!decision) {
      throw new Error("nothing was decided")
    }
    const { dailyFloor, overallFloor } = summarise(account.compiled, decision)
    expect(extra[EXTRA.dailyFloor]).toBe(100 * Number(dailyFloor))
    expect(extra[EXTRA.overallFloor]).toBe(100 * Number(overallFloor))
  }
})
