import { openMarket } from "../../broker/open-market"
import { newLogin } from "../../broker/new-login"
import { priceSources } from "../../broker/price-sources"
import { Simulation } from "../../broker/simulation"
import type { Login } from "../../broker/types"
import { STRATEGY_NAMES, strategyFor } from ".."

const HOUR = 3_600_000
const BALANCE = 10_000_000
const NAMES = STRATEGY_NAMES.filter((name) => name !== "none")

type Outcome = "passed" | "breached" | "running"

/**
 * Twenty trading days under the plainest terms: 8 % target on the balance, 10 %
 * overall loss and 5 % of the day's opening equity, on the generator's prices.
 */
function trade(seed: number) {
  const prices = priceSources({
    folder: null,
    manifest: null,
    from: null,
    seed,
  })
  const market = openMarket(prices)
  const simulation = new Simulation(market, { open: 300_000, flat: HOUR })
  const results = new Map<Login, Outcome>()
  for (let i = 0; i < 12; i++) {
    const name = NAMES[i % NAMES.length]
    const request = {
      currency: "USD" as const,
      balance: BALANCE,
      group: "test",
      leverage: 100,
      strategy: { name },
    }
    const login = newLogin(710_001 + i, request, market.at, seed)
    simulation.add(login)
    results.set(login, "running")
  }
  const dayStart = new Map<Login, number>()
  for (let hour = 0; hour < 28 * 24; hour++) {
    for (const login of results.keys())
      if (hour % 24 === 22) dayStart.set(login, login.equity)
    simulation.advance(prices.from + (hour + 1) * HOUR)
    for (const { login: name, event } of simulation.take()) {
      const login = simulation.logins.get(name)
      if (event.type !== "equity" || !login) continue
      if (results.get(login) !== "running") continue
      const low = Number(event.low) * 100
      const floor = Math.max(
        0.9 * BALANCE,
        (dayStart.get(login) ?? BALANCE) - 0.05 * BALANCE
      )
      const isPassed = Number(event.balance) * 100 >= 1.08 * BALANCE
      if (low < floor) results.set(login, "breached")
      else if (isPassed) results.set(login, "passed")
      else continue
      login.access = "TRADING_DISABLED"
      simulation.closeAll(login)
    }
  }
  return { results, simulation }
}

describe("honest strategies over twenty trading days", () => {
  const { results, simulation } = trade(1)
  const outcomes = [...results.values()]

  it("some pass, some breach", () => {
    expect(outcomes.filter((one) => one === "passed").length).toBeGreaterThan(0)
    expect(outcomes.filter((one) => one === "breached").length).toBeGreaterThan(
      0
    )
  })

  it("every one of them trades, with sizes a trader could choose", () => {
    for (const login of results.keys()) {
      const trades = simulation.trades.get(login.login) ?? []
      expect(trades.length).toBeGreaterThan(1)
      for (const { symbol, lots } of trades)
        if (/USD|JPY/.test(symbol) && !/XAU|BTC/.test(symbol))
          expect(lots).toBeLessThanOrEqual(10_000)
    }
  })

  it("the careful scalper never loses five percent in a day", () => {
    for (const [login, outcome] of results)
      if (login.strategy.name === "scalper")
        expect(outcome).not.toBe("breached")
  })

  it("books add up: the balance is what the trades brought", () => {
    for (const login of results.keys()) {
      const trades = simulation.trades.get(login.login) ?? []
      const sum = trades.reduce(
        (total, one) => total + one.profit + one.commission + one.swap,
        BALANCE
      )
      expect(login.balance).toBe(sum)
    }
  })
})

describe("the strategy of a login", () => {
  it("is always the same, and all of them occur", () => {
    const drawn = Array.from({ length: 60 }, (_, i) =>
      strategyFor(String(710_001 + i), 1)
    )
    expect(new Set(drawn).size).toBe(NAMES.length)
    expect(strategyFor("710001", 1)).toBe(drawn[0])
  })
})
