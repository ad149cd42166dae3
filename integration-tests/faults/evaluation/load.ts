import { setTimeout as sleep } from "node:timers/promises"
import type {
  Submission,
  SubmissionResult,
  WireItem,
} from "../../../plugins/prop-firm/src/modules/evaluation/journal/submission"
import { CONNECTION } from "./firm"
import type { Owner } from "./owner"
import { randomFrom } from "../../../plugins/prop-firm/src/modules/evaluation/__tests__/random-histories"

const FIRST = Date.UTC(2025, 2, 3, 10)
const PER_LOGIN = 4

type Batch = { items: WireItem[]; isSentAgain: boolean }

/**
 * A platform of several lanes, each with logins of its own. A lane numbers its
 * events, sends one batch after the other, and each again until it is answered,
 * to whichever owner it is pointed at.
 */
export class Load {
  /** "login seq" of every event an owner said it has. */
  readonly acknowledged = new Set<string>()
  /** Breaches that a sender was told of. */
  readonly breaches = new Set<string>()
  sent = 0
  resent = 0
  /** The first words of every kind of failure that a sender saw. */
  readonly failures = new Map<string, number>()
  /** How long one answer is waited for before the batch is sent to another. */
  patienceMs = 60_000
  /** The longest time any lane went without an answer. */
  longestMs = 0
  private readonly random: () => number
  private readonly lanes: Lane[]
  private running = false
  private done: Promise<unknown> = Promise.resolve()

  constructor(
    logins: readonly string[],
    laneCount: number,
    private readonly choose: (random: number) => Owner,
    seed: number
  ) {
    this.random = randomFrom(seed)
    this.lanes = Array.from({ length: laneCount }, (_, lane) => ({
      logins: logins.filter((_, n) => n % laneCount === lane),
      seqs: new Map<string, number>(),
      ticks: 0,
      pending: null,
    }))
  }

  start(): void {
    this.running = true
    this.done = Promise.all(this.lanes.map((lane) => this.run(lane)))
  }

  /** Sends what is pending until it is acknowledged, and no more. */
  async stop(): Promise<void> {
    this.running = false
    await this.done
  }

  private async run(lane: Lane): Promise<void> {
    let answeredAt = performance.now()
    while (this.running || lane.pending) {
      lane.pending ??= this.nextBatch(lane)
      const batch = lane.pending
      try {
        const owner = this.choose(this.random())
        const result = await owner.submit(submission(batch), this.patienceMs)
        this.acknowledge(batch, result)
        lane.pending = null
        const now = performance.now()
        this.longestMs = Math.max(this.longestMs, now - answeredAt)
        answeredAt = now
      } catch (error) {
        const words = (error as Error).message.slice(0, 60)
        this.failures.set(words, (this.failures.get(words) ?? 0) + 1)
        batch.isSentAgain = true
        this.resent += 1
        await sleep(30)
      }
    }
  }

  private acknowledge(batch: Batch, result: SubmissionResult): void {
    const { items, isSentAgain } = batch
    const { accepted, duplicates, decisions } = result
    const isWhole =
      accepted + duplicates === items.length &&
      (isSentAgain || duplicates === 0)
    if (!isWhole) {
      throw new Error(
        `${items.length} events were answered with ${accepted} new and ${duplicates} known`
      )
    }
    this.sent += items.length
    items.forEach(({ login, seq }) => this.acknowledged.add(`${login} ${seq}`))
    decisions.forEach(({ breaches }) =>
      breaches.forEach(({ id }) => this.breaches.add(id))
    )
  }

  /** Mostly plain updates; now and then a trade, and a fall that breaches. */
  private nextBatch(lane: Lane): Batch {
    lane.ticks += 1
    const items: WireItem[] = []
    const add = (login: string, event: WireItem["event"]) => {
      const seq = (lane.seqs.get(login) ?? 0) + 1
      lane.seqs.set(login, seq)
      items.push({ index: items.length, login, seq, event })
    }
    for (const login of lane.logins) {
      for (let n = 0; n < PER_LOGIN; n++) {
        const at = new Date(
          FIRST + lane.ticks * 20_000 + n * 1000
        ).toISOString()
        const chance = this.random()
        if (chance < 0.01) {
          const trade = `${login}-${lane.ticks}-${n}`
          add(login, { type: "trade_opened", at, trade, ...POSITION })
          continue
        }
        const share =
          chance < 0.0115 ? 0.9 : 0.97 + Math.floor(chance * 5000) / 100_000
        const equity = (100_000 * share).toFixed(2)
        add(login, { type: "equity", at, balance: "100000", equity })
      }
    }
    return { items, isSentAgain: false }
  }
}

const POSITION = {
  symbol: "EURUSD",
  side: "buy",
  lots: "1",
  price: "1.1",
} as const

type Lane = {
  logins: string[]
  seqs: Map<string, number>
  ticks: number
  pending: Batch | null
}

const submission = ({ items }: Batch): Submission => ({
  kind: "wire",
  connectionId: CONNECTION,
  clockAt: null,
  items,
})
