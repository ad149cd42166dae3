import {
  compile,
  parseTerms,
  parseWireItem,
  start,
  step,
} from "@highwater/domain"

import { openMarket } from "../broker/open-market"
import { newLogin } from "../broker/new-login"
import { priceSources } from "../broker/price-sources"
import { Simulation } from "../broker/simulation"
import { STRATEGY_NAMES } from "../strategies"

const DAY = 86_400_000

const TERMS = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: {
    timeZone: "Europe/Prague",
    resetAt: "00:00",
    maxSnapshotGap: "PT10M",
  },
  rules: [
    {
      id: "daily",
      kind: "daily_loss",
      reference: "higher_at_reset",
      allowance: { percent: "5", of: "initial_balance" },
      breachWhen: "below",
    },
    {
      id: "overall",
      kind: "overall_loss",
      trails: "none",
      allowance: { percent: "10", of: "initial_balance" },
      breachWhen: "below",
    },
    { id: "target", kind: "profit_target", percent: "8" },
  ],
}

describe("what is sent, read by the rules engine", () => {
  const prices = priceSources({
    folder: null,
    manifest: null,
    from: null,
    seed: 1,
  })
  const market = openMarket(prices)
  const simulation = new Simulation(market, { open: 300_000, flat: 3_600_000 })
  STRATEGY_NAMES.forEach((name, i) =>
    simulation.add(
      newLogin(
        710_001 + i,
        {
          currency: "USD",
          balance: 10_000_000,
          group: "test",
          leverage: 100,
          strategy: { name },
        },
        market.at,
        1
      )
    )
  )
  const [first] = simulation.logins.values()
  simulation.book(first, -100, "correction", "-1.00")
  simulation.advance(prices.from + 7 * DAY)
  const items = simulation.take()

  it("is understood, item by item", () => {
    const problems = items.flatMap((item) => {
      const parsed = parseWireItem(JSON.parse(JSON.stringify(item)))
      return parsed.ok ? [] : [{ item, problems: parsed.problems }]
    })
    expect(problems).toEqual([])
    const types = new Set(items.map(({ event }) => event.type))
    expect([...types].toSorted()).toEqual([
      "adjustment",
      "equity",
      "positions",
      "trade_closed",
      "trade_modified",
      "trade_opened",
    ])
  })

  it("is decided the same way as by hand, and never undetermined", () => {
    const terms = parseTerms(TERMS)
    if (!terms.ok) throw new Error(JSON.stringify(terms.problems))
    const program = compile(terms.terms)
    for (const { login } of simulation.logins.values()) {
      let state = start(program)
      for (const item of items) {
        if (item.login !== login) continue
        const parsed = parseWireItem(item)
        if (!parsed.ok) throw new Error("unreadable")
        const { event } = parsed.item
        const answer = step(program, state, event)
        state = answer.state
        expect(answer.decision.late).toBe(false)
        const { status, breaches } = answer.decision
        expect(status).not.toBe("undetermined")
        if (event.type === "equity" && Number(event.low) < 90_000)
          expect(status).toBe("breached")
        if (breaches.length > 0) break
      }
    }
  })
})
