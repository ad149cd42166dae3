import { openPosition, type MarketOrder } from "../open-position"
import type { Simulation } from "../simulation"
import type { Login, Position, WireItem } from "../types"
import {
  bars,
  loginOf,
  MINUTE,
  MONDAY,
  scripted,
  type Prices,
} from "./scripted"

const still: Prices = [110_000, 110_000, 110_000, 110_000]

function buy(
  simulation: Simulation,
  login: Login,
  order: Partial<MarketOrder> = {}
): Position {
  const result = openPosition(simulation, login, {
    symbol: "EURUSD",
    side: 1,
    lots: 100,
    stopLoss: null,
    takeProfit: null,
    ...order,
  })
  if (typeof result === "string") throw new Error(result)
  return result
}

const events = (items: WireItem[], type: string) =>
  items.map((item) => item.event).filter((event) => event.type === type)

describe("inside a bar", () => {
  it("keeps the low of the path although the bar closes higher", () => {
    const simulation = scripted({
      EURUSD: bars(MONDAY, [still, [110_000, 110_300, 109_500, 110_200]]),
    })
    const login = loginOf(simulation)
    simulation.advance(MONDAY + MINUTE)
    buy(simulation, login)
    simulation.take()
    simulation.advance(MONDAY + 2 * MINUTE)
    const told = events(simulation.take(), "equity")
    // Bought at 1.10010: low 510 points down, high 290 up, 7 dollars commission.
    expect(login.equity).toBe(10_018_300)
    expect(Math.min(...told.map((one) => Number(one.low)))).toBe(99_483)
    expect(Math.max(login.high, ...told.map((one) => Number(one.high)))).toBe(
      10_028_300
    )
  })

  it("fills a stop at its level, and the stop before the target in a rising bar", () => {
    const simulation = scripted({
      EURUSD: bars(MONDAY, [still, [110_000, 110_500, 109_500, 110_400]]),
    })
    const login = loginOf(simulation)
    simulation.advance(MONDAY + MINUTE)
    buy(simulation, login, { stopLoss: 109_700, takeProfit: 110_300 })
    simulation.advance(MONDAY + 2 * MINUTE)
    const [closed] = events(simulation.take(), "trade_closed")
    expect(closed).toMatchObject({ price: "1.09700", profit: "-310.00" })
    expect(login.balance).toBe(10_000_000 - 31_000 - 700)
  })

  it("takes the target first in a falling bar", () => {
    const simulation = scripted({
      EURUSD: bars(MONDAY, [still, [110_000, 110_500, 109_500, 109_600]]),
    })
    const login = loginOf(simulation)
    simulation.advance(MONDAY + MINUTE)
    buy(simulation, login, { stopLoss: 109_700, takeProfit: 110_300 })
    simulation.advance(MONDAY + 2 * MINUTE)
    const [closed] = events(simulation.take(), "trade_closed")
    expect(closed).toMatchObject({ price: "1.10300", profit: "290.00" })
  })

  it("closes a short at the ask", () => {
    const simulation = scripted({
      EURUSD: bars(MONDAY, [still, [110_000, 110_200, 110_000, 110_100]], 20),
    })
    const login = loginOf(simulation)
    simulation.advance(MONDAY + MINUTE)
    buy(simulation, login, { side: -1, stopLoss: 110_210 })
    simulation.advance(MONDAY + 2 * MINUTE)
    const [closed] = events(simulation.take(), "trade_closed")
    expect(closed).toMatchObject({ price: "1.10210", profit: "-210.00" })
  })
})

describe("between bars", () => {
  it("fills a stop at the price after a gap, not at its level", () => {
    const gap: Prices = [108_000, 108_100, 107_900, 108_050]
    const simulation = scripted({
      EURUSD: [...bars(MONDAY, [still]), ...bars(MONDAY + 60 * MINUTE, [gap])],
    })
    const login = loginOf(simulation)
    simulation.advance(MONDAY + 40_000)
    buy(simulation, login, { stopLoss: 109_500 })
    simulation.advance(MONDAY + 61 * MINUTE)
    const [closed] = events(simulation.take(), "trade_closed")
    expect(closed).toMatchObject({ price: "1.08000", profit: "-2010.00" })
  })

  it("refuses orders and waits with a close-all while the market is closed", () => {
    const simulation = scripted({
      EURUSD: [
        ...bars(MONDAY, [still]),
        ...bars(MONDAY + 60 * MINUTE, [still, still]),
      ],
    })
    const login = loginOf(simulation)
    buy(simulation, login)
    simulation.advance(MONDAY + 30 * MINUTE)
    expect(simulation.closeAll(login)).toEqual({ closed: [], waiting: ["1"] })
    simulation.advance(MONDAY + 61 * MINUTE)
    expect(login.positions).toHaveLength(0)
    expect(events(simulation.take(), "trade_closed")).toHaveLength(1)
    expect(login.closing).toBe(false)
  })
})

describe("stop-out", () => {
  it("closes the worst position when equity is half of the margin", () => {
    const fall: Prices = [110_000, 110_000, 109_200, 109_200]
    const simulation = scripted({ EURUSD: bars(MONDAY, [still, fall, fall]) })
    const login = loginOf(simulation, { balance: 200_000 })
    simulation.advance(MONDAY + MINUTE)
    buy(simulation, login, { lots: 150 })
    buy(simulation, login, { lots: 10, side: -1 })
    simulation.advance(MONDAY + 2 * MINUTE)
    const [closed] = simulation.trades.get("1") ?? []
    expect(closed).toMatchObject({ ticket: 1, reason: "stop_out" })
    expect(login.positions.map((one) => one.ticket)).toEqual([2])
  })

  it("refuses an order beyond the free margin", () => {
    const simulation = scripted({})
    const login = loginOf(simulation, { balance: 100_000 })
    const order = {
      symbol: "EURUSD",
      side: 1 as const,
      lots: 100,
      stopLoss: null,
      takeProfit: null,
    }
    expect(openPosition(simulation, login, order)).toBe("not_enough_money")
    expect(simulation.take()).toEqual([])
  })
})

describe("a stretch of time", () => {
  it("ends early, at a five-minute mark, when a login moves far", () => {
    const fall: Prices = [110_000, 110_000, 109_000, 109_000]
    const low: Prices = [109_000, 109_000, 109_000, 109_000]
    const run = (alarm?: number) => {
      const simulation = scripted({
        EURUSD: bars(MONDAY, [
          still,
          fall,
          ...Array.from({ length: 28 }, () => low),
        ]),
      })
      const login = loginOf(simulation, { balance: 4_000_000 })
      simulation.advance(MONDAY + MINUTE)
      buy(simulation, login)
      simulation.advance(MONDAY + 30 * MINUTE, alarm)
      return simulation.market.at - MONDAY
    }
    expect(run()).toBe(30 * MINUTE)
    expect(run(0.02)).toBe(5 * MINUTE)
    expect(run(0.03)).toBe(30 * MINUTE)
  })
})
