import { signBatch, type SigningKey } from "@highwater/testing"

/** One item on the wire. */
export interface Item {
  login: string
  seq: number
  event: { type: "equity"; at: string; balance: string; equity: string }
}
type Batch = { items: Item[]; clock: string; request: string }

export interface Login {
  login: string
  balance: number
}

const FIRST = Date.UTC(2025, 2, 3, 10)
const EVENTS_PER_LOGIN = 5
const BATCHES_BEFORE_A_FALL = 5

/**
 * A platform that numbers its events, sends them in order, and sends a batch
 * again until it is acknowledged, as an outside platform would. Each batch has a
 * request key, so every answer must tell of all its events, lost or not.
 */
export class Traffic {
  /** "login seq" of every event the server said it has. */
  readonly acknowledged = new Set<string>()
  /** Batches that were sent again because the answer was lost. */
  resent = 0
  private readonly seqs = new Map<string, number>()
  private batches = 0
  private falls = 0
  private nextFall = 0
  private pending: Batch | null = null
  private running = false
  private done: Promise<void> = Promise.resolve()

  constructor(
    private readonly url: string,
    private readonly key: SigningKey,
    private readonly logins: Login[]
  ) {}

  /** Sends until `stop`, one request at a time. */
  start(): void {
    this.running = true
    this.nextFall = this.batches + BATCHES_BEFORE_A_FALL
    this.done = this.run()
  }

  async stop(): Promise<void> {
    this.running = false
    await this.done
  }

  private async run(): Promise<void> {
    while (this.running) {
      if (this.pending) {
        this.resent += 1
      }
      const batch = this.pending ?? this.nextBatch()
      this.pending = batch
      if (await this.send(batch)) {
        batch.items.forEach(({ login, seq }) =>
          this.acknowledged.add(`${login} ${seq}`)
        )
        this.pending = null
      } else {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  /** Some batches after each start one more login falls deep enough to breach. */
  private nextBatch(): Batch {
    this.batches += 1
    const at = new Date(FIRST + this.batches * 1000).toISOString()
    const fallen = this.batches === this.nextFall ? this.falls++ : -1
    const items = this.logins.flatMap(({ login, balance }, index) =>
      Array.from({ length: EVENTS_PER_LOGIN }, () => {
        const seq = (this.seqs.get(login) ?? 0) + 1
        this.seqs.set(login, seq)
        const share = index === fallen ? 0.5 : 1 + (seq % 7) / 1000
        return {
          login,
          seq,
          event: {
            type: "equity" as const,
            at,
            balance: String(balance),
            equity: (balance * share).toFixed(2),
          },
        }
      })
    )
    return { items, clock: at, request: `batch-${this.batches}` }
  }

  /** True when the server has acknowledged the batch. */
  private async send({ items, clock, request }: Batch): Promise<boolean> {
    const body = JSON.stringify(items)
    try {
      const response = await fetch(`${this.url}/platform/v1/events`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...signBatch(this.key, body, { clock, request }),
        },
        body,
      })
      const text = await response.text()
      if (response.status >= 400 && response.status < 500) {
        throw new TypeError(`${response.status} ${text}`)
      }
      if (response.ok && !text.includes(`"accepted":${items.length},`)) {
        throw new TypeError(`400 the answer tells of other events: ${text}`)
      }
      return response.ok
    } catch (error) {
      if (error instanceof TypeError && /^4\d\d /.test(error.message)) {
        throw error
      }
      return false
    }
  }
}
