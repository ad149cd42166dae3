import { closePosition } from "../close-position"
import { modifyPosition } from "../modify-position"
import { openPosition, type MarketOrder } from "../open-position"
import { chargeSwaps } from "../rollover"
import { newYorkClock } from "../zones"
import { loginOf, scripted } from "./scripted"

const order: MarketOrder = {
  symbol: "EURUSD",
  side: 1,
  lots: 100,
  stopLoss: 109_500,
  takeProfit: 111_000,
}

function opened(change: Partial<MarketOrder> = {}) {
  const simulation = scripted({})
  const login = loginOf(simulation)
  const position = openPosition(simulation, login, { ...order, ...change })
  if (typeof position === "string") throw new Error(position)
  return { simulation, login, position }
}

describe("access rights", () => {
  it.each([
    ["FULL", null],
    ["CLOSE_ONLY", "close_only"],
    ["TRADING_DISABLED", "trading_disabled"],
    ["TRADING_AND_LOGIN_DISABLED", "trading_disabled"],
  ] as const)("with %s an order is answered %s", (access, refusal) => {
    const simulation = scripted({})
    const login = loginOf(simulation)
    login.access = access
    const result = openPosition(simulation, login, order)
    expect(typeof result === "string" ? result : null).toBe(refusal)
    expect(login.positions).toHaveLength(refusal ? 0 : 1)
  })

  it("moves stops with CLOSE_ONLY, not when trading is disabled", () => {
    const { simulation, login, position } = opened()
    const stops = { stopLoss: 109_600, takeProfit: null }
    login.access = "TRADING_DISABLED"
    expect(modifyPosition(simulation, login, position, stops)).toBe(false)
    login.access = "CLOSE_ONLY"
    expect(modifyPosition(simulation, login, position, stops)).toBe(true)
    expect(simulation.take().at(-1)?.event).toMatchObject({
      type: "trade_modified",
      stopLoss: "1.09600",
      takeProfit: null,
    })
  })

  it("the firm's close-all works on a disabled login", () => {
    const { simulation, login } = opened()
    login.access = "TRADING_AND_LOGIN_DISABLED"
    expect(simulation.closeAll(login)).toEqual({ closed: ["1"], waiting: [] })
    const types = simulation.take().map((item) => item.event.type)
    expect(types).toEqual(["trade_opened", "trade_closed", "equity"])
  })
})

describe("orders", () => {
  it.each([
    [{ symbol: "EURCHF" }, "unknown_symbol"],
    [{ lots: 0 }, "invalid_volume"],
    [{ lots: 1.5 }, "invalid_volume"],
    [{ stopLoss: 110_001 }, "invalid_stops"],
    [{ takeProfit: 109_999 }, "invalid_stops"],
  ])("refuses %j as %s", (change, refusal) => {
    const simulation = scripted({})
    const login = loginOf(simulation)
    const result = openPosition(simulation, login, { ...order, ...change })
    expect(result).toBe(refusal)
  })

  it("tells what is at risk at the stop", () => {
    const { simulation } = opened()
    expect(simulation.take()[0].event).toMatchObject({
      type: "trade_opened",
      lots: "1.00",
      price: "1.10000",
      riskAtStop: "500.00",
      contractSize: "100000",
    })
  })

  it("closes in parts whose shares add up exactly", () => {
    const { simulation, login, position } = opened({ lots: 3 })
    position.swap = -100
    const ahead = 110_101
    for (let i = 0; i < 3; i++)
      closePosition(simulation, login, position, {
        price: ahead,
        reason: "strategy",
        lots: 1,
      })
    const trades = simulation.trades.get("1") ?? []
    const sum = (pick: "swap" | "commission") =>
      trades.reduce((total, one) => total + one[pick], 0)
    expect(sum("swap")).toBe(-100)
    expect(sum("commission")).toBe(-21)
    expect(login.positions).toHaveLength(0)
    expect(login.balance).toBe(10_000_000 + 3 * 101 - 100 - 21)
    expect(() =>
      closePosition(simulation, login, position, {
        price: ahead,
        reason: "strategy",
        lots: 1,
      })
    ).toThrow(RangeError)
  })
})

describe("swaps at the rollover", () => {
  const night = (symbol: string, side: 1 | -1, day: number) => {
    const { simulation, login, position } = opened({
      symbol,
      side,
      stopLoss: null,
      takeProfit: null,
    })
    simulation.market.at = Date.UTC(2026, 5, day, 21)
    expect(newYorkClock(simulation.market.at).time).toBe(17 * 3_600_000)
    chargeSwaps(login, simulation.market)
    return position.swap
  }

  it("charges one night on Monday and three on Wednesday", () => {
    expect(night("EURUSD", 1, 1)).toBe(-700) // -7 points of 1 USD
    expect(night("EURUSD", -1, 1)).toBe(300)
    expect(night("EURUSD", 1, 3)).toBe(-2_100)
    expect(night("USDJPY", 1, 1)).toBe(600) // 9 points are 900 JPY
  })

  it("charges indices three nights on Friday, and weekends only to what trades", () => {
    expect(night("NAS100", 1, 5)).toBe(-3 * 480)
    expect(night("EURUSD", 1, 6)).toBe(0)
    expect(night("BTCUSD", 1, 6)).toBe(-2_600)
  })
})

describe("balance operations", () => {
  it("tell an adjustment and the new balance, and are no profit", () => {
    const simulation = scripted({})
    const login = loginOf(simulation)
    simulation.book(login, -5_000, "correction", "-50")
    const told = simulation.take().map((item) => item.event)
    expect(told).toMatchObject([
      { type: "adjustment", amount: "-50", reason: "correction" },
      {
        type: "equity",
        balance: "99950.00",
        low: "99950.00",
        high: "99950.00",
      },
    ])
  })
})
