import { hashText } from "../generator/random"
import { strategyOf } from "../strategies"
import { advanceLogin, closeTradable } from "./advance-login"
import type { Desk } from "./desk"
import { equityEvent, positionsEvent } from "./events"
import { STEP_MS, type Market } from "./market"
import type { Minor } from "./money"
import { isDormant } from "./is-dormant"
import { chargeSwaps, isRollover } from "./rollover"
import { track } from "./track"
import { traderView } from "./trader-view"
import type { ClosedTrade, Login, WireItem } from "./types"
import { equityOf } from "./valuation"

const STRATEGY_EVERY = 300_000
const POSITIONS_EVERY = 3_600_000

/** How often a login's equity is told, in simulated milliseconds. */
export type Cadence = {
  /** While positions are open. */
  open: number
  /** While none is. */
  flat: number
}

/** Logins, the market and what they do to each other; no clock, no I/O. */
export class Simulation implements Desk {
  readonly logins = new Map<string, Login>()
  /** Closed trades per login, in order. */
  readonly trades = new Map<string, ClosedTrade[]>()
  /** Closed trades that are not written down yet. */
  unfiled: { login: string; trade: ClosedTrade }[] = []
  private items: WireItem[] = []

  constructor(
    readonly market: Market,
    public cadence: Cadence,
    public tickets = 5_000_000
  ) {}

  nextTicket(): number {
    return ++this.tickets
  }

  emit(login: Login, event: Record<string, unknown>): void {
    login.seq++
    if (login.dropped !== null) return
    const { type, ...rest } = event
    this.items.push({
      login: login.login,
      seq: login.seq,
      event: { type, at: new Date(this.market.at).toISOString(), ...rest },
    })
  }

  file(login: Login, trade: ClosedTrade): void {
    this.restore(login.login, trade)
    this.unfiled.push({ login: login.login, trade })
  }

  /** Takes back a closed trade that is already written down. */
  restore(login: string, trade: ClosedTrade): void {
    const filed = this.trades.get(login)
    if (filed) filed.push(trade)
    else this.trades.set(login, [trade])
  }

  /** Takes a new login in and tells its first equity. */
  add(login: Login): void {
    this.logins.set(login.login, login)
    this.tellEquity(login)
  }

  /**
   * Runs the market up to an instant (whole steps). With `alarm` it stops early,
   * at a five-minute mark, when the equity of a login that may trade has moved by
   * that part of its balance.
   */
  advance(to: number, alarm = Infinity): void {
    const before = new Map<Login, Minor>()
    for (const login of this.logins.values()) before.set(login, login.equity)
    while (this.market.at + STEP_MS <= to) {
      this.step()
      if (alarm === Infinity || this.market.at % STRATEGY_EVERY !== 0) continue
      for (const [login, equity] of before) {
        const moved = Math.abs(login.equity - equity)
        if (login.access === "FULL" && moved > alarm * login.balance) return
      }
    }
  }

  /** Events since the last call, in the order they happened. */
  take(): WireItem[] {
    const { items } = this
    this.items = []
    return items
  }

  /** Closes everything that can be traded; the rest closes at the opening. */
  closeAll(login: Login): { closed: string[]; waiting: string[] } {
    login.closing = true
    const closed = closeTradable(this, login)
    if (login.positions.length === 0) login.closing = false
    if (login.dirty) this.tellEquity(login)
    return {
      closed: closed.map((one) => String(one.ticket)),
      waiting: login.positions.map((one) => String(one.ticket)),
    }
  }

  /** Books money in or out and tells the new balance. */
  book(login: Login, amount: Minor, reason: string, text: string): void {
    login.balance += amount
    login.low += amount
    login.high += amount
    track(login, equityOf(login, this.market))
    this.emit(login, { type: "adjustment", amount: text, reason })
    this.tellEquity(login)
  }

  /** Tells one equity that is not so, as a broken feed would; the next one is true again. */
  misreport(login: Login, equity: Minor): void {
    const low = Math.min(login.low, equity)
    const high = Math.max(login.high, equity)
    this.emit(login, equityEvent({ ...login, equity, low, high }))
    login.low = login.equity
    login.high = login.equity
  }

  private step(): void {
    this.market.step()
    const { at } = this.market
    const isRolling = at % STRATEGY_EVERY === 0 && isRollover(at)
    for (const login of this.logins.values()) {
      advanceLogin(this, login)
      if (isRolling) chargeSwaps(login, this.market)
      if (at % STRATEGY_EVERY === 0) this.trade(login)
      if (this.isDue(login)) this.tellEquity(login)
    }
  }

  private trade(login: Login): void {
    if (login.access !== "FULL" || login.closing) return
    const strategy = strategyOf(login.strategy.name)
    if (!strategy) return
    const view = traderView(this, login)
    strategy.act(view)
    login.strategy.seed = view.random.state
  }

  private isDue(login: Login): boolean {
    if (login.dirty) return true
    if (isDormant(login, this.market.at)) return false
    const every =
      login.positions.length > 0 ? this.cadence.open : this.cadence.flat
    const { at } = this.market
    if (at - login.lastEquityAt >= every) return true
    // Logins take turns inside a minute, so that not all are told at once.
    const turn = (hashText(login.login) % Math.floor(every / STEP_MS)) * STEP_MS
    return at % every === turn && at > login.lastEquityAt
  }

  private tellEquity(login: Login): void {
    this.emit(login, equityEvent(login))
    login.low = login.equity
    login.high = login.equity
    login.dirty = false
    login.lastEquityAt = this.market.at
    const { at } = this.market
    if (login.positions.length === 0) return
    if (at - login.lastPositionsAt < POSITIONS_EVERY) return
    this.emit(login, positionsEvent(login, this.market))
    login.lastPositionsAt = at
  }
}
