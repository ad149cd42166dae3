import { Queue } from "bullmq"
import type { Redis } from "ioredis"
import { ulid } from "ulid"
import type { Submission } from "../journal/submission"
import { encodeSubmission } from "./encode-submission"
import { channelOf, JOB, PREFIX, queueName, WATCHED } from "./parcel"
import type { Outcome, Parcel, ParcelAnswer } from "./parcel"
import { openRedis } from "./redis"
import { within } from "./within"

/** Handing a parcel over should take a millisecond. */
const HAND_OVER_MS = 1000
/** An owner that lives takes work at once. */
const ANSWER_MS = 2000
/** One that has begun is waited for a while longer. */
const BEGUN_MS = 3000
/** Parcels of one group on their way; what comes meanwhile goes together in the next. */
const MOST_ON_THE_WAY = 4
const MOST_IN_PARCEL = 256

type Waiting = {
  submission: Submission
  resolve: (outcome: Outcome | null) => void
}

type Box = { queue: Queue; waiting: Waiting[]; onTheWay: number }

/** Hands work to the owners of partitions through their queues, and waits for the answers. */
export class Sender {
  private readonly client: Redis
  private readonly subscriber: Redis
  private readonly boxes = new Map<number, Box>()
  private readonly expected = new Map<string, (outcomes: Outcome[]) => void>()
  private count = 0

  constructor(
    url: string,
    private readonly me: string,
    private readonly settle: (ids: string[]) => Promise<void>
  ) {
    this.client = openRedis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: HAND_OVER_MS,
    })
    this.subscriber = openRedis(url, { maxRetriesPerRequest: null })
    this.subscriber.on("message", (channel: string, text: string) =>
      channel === WATCHED ? this.settleFor(text) : this.receive(text)
    )
    void this.subscriber
      .subscribe(channelOf(me), WATCHED)
      .catch(() => undefined)
  }

  /** Whether work can be handed over and answers can come back. */
  get isReady(): boolean {
    return this.client.status === "ready" && this.subscriber.status === "ready"
  }

  /** Whether Redis answers now. */
  async isReachable(): Promise<boolean> {
    return (
      this.isReady && (await within(HAND_OVER_MS, this.client.ping())) !== null
    )
  }

  /** Submissions that wait for another process. */
  get waiting(): number {
    return this.count
  }

  /**
   * Has the owner of a group evaluate a submission. Null where it did not answer
   * in time: it may have committed all the same, but will not begin any more.
   */
  async send(group: number, submission: Submission): Promise<Outcome | null> {
    this.count += 1
    try {
      return await new Promise((resolve) => {
        const box = this.boxOf(group)
        box.waiting.push({ submission, resolve })
        setImmediate(() => this.post(box))
      })
    } finally {
      this.count -= 1
    }
  }

  /** Somebody here watches accounts that others evaluate. */
  askToSettle(ids: readonly string[]): void {
    if (this.client.status === "ready") {
      const text = JSON.stringify({ from: this.me, ids })
      void this.client.publish(WATCHED, text).catch(() => undefined)
    }
  }

  async stop(): Promise<void> {
    await Promise.all(
      [...this.boxes.values()].map(({ queue }) => within(1000, queue.close()))
    )
    this.client.disconnect()
    this.subscriber.disconnect()
  }

  private boxOf(group: number): Box {
    const known = this.boxes.get(group)
    if (known) {
      return known
    }
    const queue = new Queue(queueName(group), {
      connection: this.client,
      prefix: PREFIX,
      skipVersionCheck: true,
      streams: { events: { maxLen: 10 } },
      defaultJobOptions: {
        attempts: 1,
        removeOnComplete: true,
        removeOnFail: true,
      },
    })
    queue.on("error", () => undefined)
    const box: Box = { queue, waiting: [], onTheWay: 0 }
    this.boxes.set(group, box)
    return box
  }

  private post(box: Box): void {
    if (box.waiting.length === 0 || box.onTheWay >= MOST_ON_THE_WAY) {
      return
    }
    const taken = box.waiting.splice(0, MOST_IN_PARCEL)
    box.onTheWay += 1
    void this.deliver(box.queue, taken)
      .catch(() => null)
      .then((outcomes) => {
        box.onTheWay -= 1
        taken.forEach(({ resolve }, n) => resolve(outcomes?.[n] ?? null))
        this.post(box)
      })
    this.post(box)
  }

  private async deliver(
    queue: Queue,
    taken: Waiting[]
  ): Promise<Outcome[] | null> {
    if (!this.isReady) {
      return null
    }
    const id = ulid()
    const answer = new Promise<Outcome[]>((resolve) => {
      this.expected.set(id, resolve)
    })
    const parcel: Parcel = {
      id,
      from: this.me,
      submissions: taken.map(({ submission }) => encodeSubmission(submission)),
    }
    try {
      const job = await within(
        HAND_OVER_MS,
        queue.add(JOB, parcel, { jobId: id })
      )
      const outcomes = job && (await within(ANSWER_MS, answer))
      if (outcomes) {
        return outcomes
      }
      // What nobody has begun is taken back, in one step of Redis.
      const removed = await within(HAND_OVER_MS, queue.remove(id))
      return removed === 0 ? await within(BEGUN_MS, answer) : null
    } finally {
      this.expected.delete(id)
    }
  }

  private receive(text: string): void {
    const { id, outcomes } = JSON.parse(text) as ParcelAnswer
    this.expected.get(id)?.(outcomes)
  }

  /** What cannot be written now is written soon, as everything is. */
  private settleFor(text: string): void {
    const { from, ids } = JSON.parse(text) as { from: string; ids: string[] }
    if (from !== this.me) {
      void this.settle(ids).catch(() => undefined)
    }
  }
}
