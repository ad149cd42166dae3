import type { AccessRight } from "../../../types/platform-provider"
import { assign, newLogin, newPassword, type LoginRequest } from "./new-login"
import { openMarket } from "./open-market"
import { priceSources, type Prices } from "./price-sources"
import { Queue } from "./queue"
import type { Settings, Speed } from "./settings"
import { Simulation, type Cadence } from "./simulation"
import { Store } from "./store"
import type { Login } from "./types"

/**
 * The platform as one thing: simulation, queue and store together. Every verb
 * writes the new state down before it answers, so that an answer is a promise.
 */
export class Platform {
  readonly simulation: Simulation
  readonly queue: Queue
  readonly prices: Prices
  readonly known: Set<string>
  private readonly store: Store
  private readonly keys: Record<string, string>
  private nextLogin: number
  private readonly seed: number
  /** Called when the firm has asked something of a login. */
  onCommand: (login: string) => void = () => {}

  constructor(
    private readonly settings: Settings,
    public speed: Speed = settings.speed
  ) {
    this.store = new Store(settings.dataDir)
    const saved = this.store.load()
    const state = saved?.state
    this.seed = state?.seed ?? settings.seed
    this.prices = priceSources({
      folder: settings.pricesDir,
      manifest: settings.pricesManifest,
      from: state?.market.at ?? settings.from,
      seed: this.seed,
      generators: state?.generators,
      files: state?.recordings,
      bids: state?.market.bids,
    })
    const market = openMarket(this.prices, state?.market)
    this.simulation = new Simulation(market, this.cadence(), state?.tickets)
    for (const login of state?.logins ?? [])
      this.simulation.logins.set(login.login, login)
    for (const { login, trade } of saved?.trades ?? [])
      this.simulation.restore(login, trade)
    this.queue = new Queue(state?.queue)
    this.known = new Set(state?.known)
    this.keys = { ...state?.keys }
    this.nextLogin = state?.nextLogin ?? settings.firstLogin
  }

  get now(): number {
    return this.simulation.market.at
  }

  /** Sets how fast time runs and how often equity is told. */
  setSpeed(speed: Speed): void {
    this.speed = speed
    this.simulation.cadence = this.cadence()
  }

  /** Runs the market to an instant and writes down what happened. */
  advance(to: number, alarm?: number): void {
    this.simulation.advance(to, alarm)
    this.commit()
  }

  /** Opens a login; the same key answers with the one opened first. */
  open(key: string, request: LoginRequest): Login {
    const opened = this.simulation.logins.get(this.keys[key] ?? "")
    if (opened) return opened
    const login = newLogin(
      this.nextLogin++,
      {
        ...request,
        strategy: request.strategy ?? this.habit(request.trader ?? null),
      },
      this.now,
      this.seed
    )
    this.keys[key] = login.login
    this.simulation.add(login)
    this.commit()
    this.onCommand(login.login)
    return login
  }

  /** A trader goes on in the next phase the way they traded the one that ended. */
  private habit(trader: string | null): LoginRequest["strategy"] {
    const last = [...this.simulation.logins.values()]
      .reverse()
      .find((one) => trader && one.trader === trader && one.access !== "FULL")
    return last ? { name: last.strategy.name } : null
  }

  resetPassword(login: Login): void {
    login.password = newPassword()
    this.commit()
  }

  setAccess(login: Login, right: AccessRight): void {
    if (login.access !== right) login.accessAt = this.now
    login.access = right
    this.commit()
    this.onCommand(login.login)
  }

  closeAll(login: Login): { closed: string[]; waiting: string[] } {
    const result = this.simulation.closeAll(login)
    this.commit()
    this.onCommand(login.login)
    return result
  }

  /** Books money once per key. */
  book(
    login: Login,
    key: string,
    amount: { minor: number; text: string; comment: string }
  ): void {
    if (login.booked.includes(key)) return
    login.booked.push(key)
    this.simulation.book(login, amount.minor, amount.comment, amount.text)
    this.commit()
  }

  /** Tells a wrong equity once per key. */
  misreport(login: Login, key: string, equity: number): void {
    if (login.booked.includes(key)) return
    login.booked.push(key)
    this.simulation.misreport(login, equity)
    this.commit()
  }

  setStrategy(login: Login, name: string, seed = this.seed): void {
    login.strategy = assign(login.login, name, seed)
    this.commit()
  }

  /** The firm refuses a login's events: its stream ends, with the reason kept. */
  drop(login: Login, reason: string): void {
    login.dropped = reason
    this.commit()
  }

  /** Takes new events into the queue and writes everything down. */
  commit(): void {
    const { simulation } = this
    this.queue.add(this.now, simulation.take())
    const trades = simulation.unfiled
    simulation.unfiled = []
    this.store.save(
      {
        seed: this.seed,
        market: simulation.market.snapshot(),
        generators: this.prices.generators(),
        recordings: this.prices.files,
        logins: [...simulation.logins.values()],
        keys: this.keys,
        known: [...this.known],
        tickets: simulation.tickets,
        nextLogin: this.nextLogin,
        queue: this.queue.snapshot(),
      },
      trades,
      this.speed !== "max"
    )
  }

  private cadence(): Cadence {
    const isMax = this.speed === "max"
    return {
      open: this.settings.equityEvery ?? (isMax ? 300_000 : 60_000),
      flat: this.settings.idleEvery ?? (isMax ? 3_600_000 : 300_000),
    }
  }
}
