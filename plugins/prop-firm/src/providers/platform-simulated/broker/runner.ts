import { isDormant } from "./is-dormant"
import type { Platform } from "./platform"
import type { Outcome } from "./send-batch"
import { Sender, type SenderEvents } from "./sender"
import type { Settings } from "./settings"

const TICK_MS = 250
const WAIT_MS = 20
/** At a fixed speed a late tick catches up at most this much real time. */
const LONGEST_CATCH_UP_MS = 2_000
/** At full speed a stretch ends early when a login's equity moved this far. */
const ALARM = 0.015
/** Decisions after which the firm is about to do something on the platform. */
const DECIDED = new Set(["breached", "passed", "expired", "locked"])

/**
 * Runs simulated time: moves the market a stretch on, writes it down, sends it,
 * and only then moves on. While the firm does not answer, time stands still.
 */
export class Runner {
  paused: boolean
  private stopped = false
  private readonly sender: Sender
  private readonly settling = new Map<string, number>()

  constructor(
    private readonly platform: Platform,
    private readonly settings: Settings,
    private readonly log: (line: string) => void
  ) {
    this.paused = settings.paused
    this.sender = new Sender(platform.queue, this.endpoint(), this.events())
    platform.onCommand = (login) => this.commanded(login)
  }

  get finished(): boolean {
    const { until } = this.settings
    return until !== null && this.platform.now >= until
  }

  /** Runs until `stop`. */
  async run(): Promise<void> {
    let last = Date.now()
    let owed = 0
    while (!this.stopped) {
      await this.sender.drain()
      const now = Date.now()
      const { speed } = this.platform
      if (this.isWaiting()) owed = 0
      else if (speed === "max") this.move(this.settings.window)
      else {
        owed += Math.min(now - last, LONGEST_CATCH_UP_MS) * speed
        owed -= this.move(owed)
      }
      last = now
      if (this.platform.queue.isEmpty) await pause(this.pauseMs())
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.sender.close()
  }

  private pauseMs(): number {
    if (this.isWaiting()) return WAIT_MS
    return this.platform.speed === "max" ? 0 : TICK_MS
  }

  /** Moves time on by whole steps; answers how far. */
  private move(by: number): number {
    const { now } = this.platform
    const target = Math.min(now + by, this.settings.until ?? Infinity)
    const isMax = this.platform.speed === "max"
    this.platform.advance(target, isMax ? ALARM : undefined)
    return this.platform.now - now
  }

  /**
   * At full speed the platform waits where a real one would see the firm act
   * within moments of simulated time: for a login that is new to the firm, for
   * what follows a decision, and for anybody to trade at all.
   */
  private isWaiting(): boolean {
    if (this.paused || this.finished) return true
    if (this.platform.speed !== "max") return false
    if (this.platform.queue.parkedLogins.length > 0) return true
    for (const [login, until] of this.settling)
      if (Date.now() > until) this.settling.delete(login)
    if (this.settling.size > 0) return true
    const { logins } = this.platform.simulation
    const { now } = this.platform
    return [...logins.values()].every((one) => isDormant(one, now))
  }

  private commanded(name: string): void {
    const login = this.platform.simulation.logins.get(name)
    // A disabled login with open positions is about to be closed: one more wait.
    const isHalfWay =
      login !== undefined &&
      login.access !== "FULL" &&
      login.positions.length > 0 &&
      !login.closing
    if (isHalfWay) return
    if (this.settling.delete(name)) return
    // A new login follows a passed phase: whoever passed first is served.
    const [first] = this.settling.keys()
    if (first !== undefined) this.settling.delete(first)
  }

  private accepted(outcomes: Outcome[]): void {
    const { known, queue } = this.platform
    for (const { login } of queue.head()?.items ?? []) known.add(login)
    for (const { login, status } of outcomes) {
      this.log(`login ${login}: the firm says ${status}`)
      if (DECIDED.has(status) && this.platform.speed === "max")
        this.settling.set(login, Date.now() + this.settings.settleMs)
    }
  }

  private events(): SenderEvents {
    return {
      log: this.log,
      accepted: (outcomes) => this.accepted(outcomes),
      isKnown: (login) => this.platform.known.has(login),
      dropped: (name, reason) => {
        this.log(`login ${name}: its events are refused and stop: ${reason}`)
        const login = this.platform.simulation.logins.get(name)
        if (login) this.platform.drop(login, reason)
      },
    }
  }

  private endpoint() {
    const { url, keyId, keySecret } = this.settings
    return { url, keyId, keySecret, timeoutMs: 30_000 }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
