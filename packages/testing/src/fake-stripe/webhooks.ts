import { setTimeout as sleep } from "node:timers/promises"
import type Stripe from "stripe"
import { signEvent } from "./sign-event"

export interface WebhookEndpoint {
  url: string
  secret: string
}

/** One try to hand an event over. */
export interface Delivery {
  event_id: string
  type: string
  url: string
  /** Status of the answer; null when there was none. */
  status: number | null
}

export interface HowToDeliver {
  /** Copies of each event. */
  copies?: number
  /** Deliveries under way at the same time. */
  workers?: number
  /** In any order. */
  shuffle?: boolean
}

/** Longest wait for an endpoint's answer. */
const PATIENCE_MS = 20_000
/** Real Stripe goes on for three days; a test wants to see an end. */
const TRIES = 8

/** Hands events to endpoints: signed, tried again, held back, lost, doubled, out of order. */
export class Webhooks {
  readonly endpoints: WebhookEndpoint[] = []
  readonly deliveries: Delivery[] = []
  /** Events of these are thrown away unsent. */
  drop: (event: Stripe.Event) => boolean = () => false
  /** Every event is sent this many times. */
  copies = 1
  /** Wait before the first retry; doubles. */
  retry_ms = 200
  private held: Stripe.Event[] | null = null
  private readonly running = new Set<Promise<void>>()
  private closed = false

  /** From now on events wait for `release`. */
  hold(): void {
    this.held ??= []
  }

  /** Sends what was held back, and from now on everything at once. */
  async release(how: HowToDeliver = {}): Promise<void> {
    const held = this.held ?? []
    this.held = null
    await this.deliver(held, how)
  }

  /** Sends events (again). */
  async deliver(
    events: Iterable<Stripe.Event>,
    { copies = 1, workers = 1, shuffle = false }: HowToDeliver = {}
  ): Promise<void> {
    const queue = [...events].flatMap((event) =>
      Array.from({ length: copies }, () => event)
    )
    if (shuffle) {
      queue.sort(() => Math.random() - 0.5)
    }
    const work = async () => {
      for (let event = queue.shift(); event; event = queue.shift()) {
        await this.send(event)
      }
    }
    await Promise.all(Array.from({ length: workers }, work))
  }

  /** Called for each event as it happens. */
  take(event: Stripe.Event): void {
    if (this.drop(event)) {
      return
    }
    if (this.held) {
      this.held.push(event)
      return
    }
    for (let copy = 0; copy < this.copies; copy++) {
      this.track(this.send(event))
    }
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.all(this.running)
    }
  }

  async close(): Promise<void> {
    this.closed = true
    await this.settled()
  }

  private track(work: Promise<void>): void {
    this.running.add(work)
    void work.finally(() => this.running.delete(work))
  }

  private async send(event: Stripe.Event): Promise<void> {
    for (const endpoint of this.endpoints) {
      for (let tried = 0; tried < TRIES && !this.closed; tried++) {
        if (tried > 0) {
          await sleep(this.retry_ms * 2 ** (tried - 1))
        }
        if (await this.post(endpoint, event)) {
          break
        }
      }
    }
  }

  private async post(
    { url, secret }: WebhookEndpoint,
    event: Stripe.Event
  ): Promise<boolean> {
    const body = JSON.stringify(event, null, 2)
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        "stripe-signature": signEvent(secret, body),
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null)
    this.deliveries.push({
      event_id: event.id,
      type: event.type,
      url,
      status: answer?.status ?? null,
    })
    return answer?.ok ?? false
  }
}
