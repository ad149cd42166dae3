import type { ConnectionLimits } from "./connection-limits"
import { Refusal } from "./refusal"
import { TokenBucket } from "./token-bucket"

/** Holds one connection to its limits, in this process. */
export class ConnectionGate {
  private running = 0
  private readonly requests: TokenBucket
  private readonly events: TokenBucket

  constructor(limits: ConnectionLimits, now = Date.now()) {
    this.requests = new TokenBucket(limits.requests_per_second, now)
    this.events = new TokenBucket(limits.events_per_second, now)
  }

  /**
   * Lets a request in; the answer lets it out again, once.
   *
   * @throws Refusal 429 with the seconds to wait
   */
  enter(limits: ConnectionLimits, now = Date.now()): () => void {
    const { concurrent_requests, requests_per_second } = limits
    if (concurrent_requests > 0 && this.running >= concurrent_requests) {
      throw tooMuch(`${concurrent_requests} requests at once`, 1)
    }
    const wait =
      requests_per_second > 0
        ? this.requests.take(1, requests_per_second, now)
        : 0
    if (wait > 0) {
      throw tooMuch(`${requests_per_second} requests a second`, wait)
    }
    this.running += 1
    return () => {
      this.running -= 1
    }
  }

  /** @throws Refusal 429 while the connection is above its rate of events */
  takeEvents(
    count: number,
    { events_per_second }: ConnectionLimits,
    now = Date.now()
  ): void {
    const wait =
      events_per_second > 0
        ? this.events.take(count, events_per_second, now)
        : 0
    if (wait > 0) {
      throw tooMuch(`${events_per_second} events a second`, wait)
    }
  }
}

function tooMuch(limit: string, wait: number): Refusal {
  return new Refusal(
    429,
    "rate_limited",
    `This connection may send ${limit}. Nothing of the batch was taken.`,
    [],
    Math.ceil(wait)
  )
}
