import type { Queue } from "./queue"
import {
  sendBatch,
  type Endpoint,
  type Outcome,
  type Problem,
  type SendResult,
} from "./send-batch"

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5_000
/** How long a login may stay unknown to the firm after it was opened. */
const PATIENCE_MS = 120_000
const PARKED_WAIT_MS = 300

export type SenderEvents = {
  /** A batch was acknowledged; what it changed. */
  accepted(outcomes: Outcome[]): void
  /** Whether the firm has ever acknowledged an event of a login. */
  isKnown(login: string): boolean
  /** The firm refuses a login's events for good. */
  dropped(login: string, reason: string): void
  log(line: string): void
}

/**
 * Sends the queue in order, one request at a time, and tries again with growing
 * pauses for as long as the endpoint is away. Nothing is skipped, except the
 * events of a login that the endpoint refuses by name.
 */
export class Sender {
  private readonly stop = new AbortController()
  private readonly unknownSince = new Map<string, number>()
  private wait = FIRST_WAIT_MS
  private quiet: string | null = null

  constructor(
    private readonly queue: Queue,
    private readonly endpoint: Endpoint,
    private readonly events: SenderEvents
  ) {}

  /** Ends a running `drain` soon; what is unsent stays in the queue. */
  close(): void {
    this.stop.abort()
  }

  /** Sends until nothing is left to send but parked logins. */
  async drain(): Promise<void> {
    this.unparkDue()
    let batch = this.queue.head()
    while (batch && !this.stop.signal.aborted) {
      const result = await sendBatch(this.endpoint, batch, this.stop.signal)
      await this.follow(result)
      batch = this.queue.head()
    }
  }

  private async follow(result: SendResult): Promise<void> {
    switch (result.kind) {
      case "accepted":
        return this.accept(result.outcomes)
      case "retry":
        return this.pause(result.reason, result.afterMs)
      case "too_large":
        if (!this.queue.halve())
          this.drop(this.firstLogin(), "one event alone is too large")
        return
      case "refused":
        return this.refuse(result)
    }
  }

  private accept(outcomes: Outcome[]): void {
    for (const { login } of this.queue.head()?.items ?? [])
      this.unknownSince.delete(login)
    if (this.quiet) this.events.log("the firm answers again")
    this.quiet = null
    this.wait = FIRST_WAIT_MS
    this.events.accepted(outcomes)
    this.queue.shift()
  }

  private async pause(reason: string, afterMs: number | null): Promise<void> {
    if (this.quiet !== reason)
      this.events.log(`the firm does not take events, trying again: ${reason}`)
    this.quiet = reason
    const wait = Math.min(afterMs ?? this.wait, 60_000)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS)
    await this.sleep(wait)
  }

  private refuse(result: Extract<SendResult, { kind: "refused" }>): void {
    const named = new Map(result.problems.map((one) => [one.login, one]))
    const logins = new Set(this.queue.head()?.items.map((one) => one.login))
    const guilty = [...named.values()].filter((one) => logins.has(one.login))
    if (guilty.length > 0) {
      for (const problem of guilty) this.judge(problem, result.code)
      return
    }
    const login = this.firstLogin()
    if (logins.size > 1) this.queue.isolate(login)
    else this.judge({ login, message: result.reason }, result.code)
  }

  /** A login that was never known may be so new that the firm has to catch up. */
  private judge({ login, message }: Problem, code: string): void {
    const isUnknown =
      !this.events.isKnown(login) &&
      /unknown|not[ _]found/i.test(code + message)
    const since = this.unknownSince.get(login) ?? Date.now()
    if (!isUnknown || Date.now() - since > PATIENCE_MS)
      return this.drop(login, message)
    this.unknownSince.set(login, since)
    const clock = this.queue.head()?.clock ?? 0
    this.queue.park(login, clock)
    this.parkedUntil.set(login, Date.now() + PARKED_WAIT_MS)
  }

  private readonly parkedUntil = new Map<string, number>()

  private unparkDue(): void {
    for (const login of this.queue.parkedLogins)
      if (Date.now() >= (this.parkedUntil.get(login) ?? 0))
        this.queue.unpark(login)
  }

  private drop(login: string, reason: string): void {
    this.unknownSince.delete(login)
    this.queue.remove(login)
    this.events.dropped(login, reason)
  }

  private firstLogin(): string {
    return this.queue.head()?.items[0]?.login ?? ""
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.stop.signal.removeEventListener("abort", done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.stop.signal.addEventListener("abort", done)
    })
  }
}
