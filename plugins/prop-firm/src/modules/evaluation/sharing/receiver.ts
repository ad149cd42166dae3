import { Worker } from "bullmq"
import type { Job } from "bullmq"
import type { Redis } from "ioredis"
import { KeyTaken } from "../journal/key-taken"
import { BatchRefused, QueueFull } from "../journal/submission"
import type { Submission, SubmissionResult } from "../journal/submission"
import { decodeSubmission } from "./encode-submission"
import type { EncodedSubmission } from "./encode-submission"
import { channelOf, PREFIX, queueName } from "./parcel"
import type { Outcome, Parcel, ParcelAnswer } from "./parcel"
import { openRedis } from "./redis"
import { within } from "./within"

/** Parcels of a group evaluated at the same time: they share commits. */
const AT_ONCE = 16
/** Nobody waits for the answer any more. */
const TOO_OLD_MS = 30_000
const STOP_MS = 5000

type Evaluate = (submission: Submission) => Promise<SubmissionResult>

/** Takes work out of the queues of the groups this process owns. */
export class Receiver {
  private readonly client: Redis
  private readonly workers = new Map<number, Worker<Parcel>>()
  private readonly closing = new Set<Promise<unknown>>()

  constructor(
    url: string,
    private readonly evaluate: Evaluate
  ) {
    this.client = openRedis(url, { maxRetriesPerRequest: null })
  }

  /** Takes work of these groups, and of no others, from now on. */
  own(groups: ReadonlySet<number>): void {
    for (const group of groups) {
      if (!this.workers.has(group)) {
        this.workers.set(group, this.open(group))
      }
    }
    for (const [group, worker] of this.workers) {
      if (!groups.has(group)) {
        this.workers.delete(group)
        this.close(worker)
      }
    }
  }

  /** Finishes what was begun, and takes no more. */
  async stop(): Promise<void> {
    this.own(new Set())
    await Promise.all(this.closing)
    this.client.disconnect()
  }

  private open(group: number): Worker<Parcel> {
    const worker = new Worker<Parcel>(
      queueName(group),
      (job) => this.handle(job),
      {
        connection: this.client,
        prefix: PREFIX,
        skipVersionCheck: true,
        concurrency: AT_ONCE,
        lockDuration: 10_000,
        stalledInterval: 5000,
        maxStalledCount: 1,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      }
    )
    worker.on("error", () => undefined)
    return worker
  }

  /** Work that was begun is finished; with Redis gone that cannot be waited for. */
  private close(worker: Worker<Parcel>): void {
    const closed = within(STOP_MS, worker.close()).finally(() => {
      this.closing.delete(closed)
    })
    this.closing.add(closed)
  }

  private async handle({ data, timestamp }: Job<Parcel>): Promise<void> {
    if (Date.now() - timestamp > TOO_OLD_MS) {
      return
    }
    const outcomes = await Promise.all(
      data.submissions.map((submission) => this.outcomeOf(submission))
    )
    const answer: ParcelAnswer = { id: data.id, outcomes }
    await this.client.publish(channelOf(data.from), JSON.stringify(answer))
  }

  private async outcomeOf(encoded: EncodedSubmission): Promise<Outcome> {
    try {
      const evaluated = await this.evaluate(decodeSubmission(encoded))
      const { cursor, ...result } = evaluated
      return { result, cursor: cursor.text }
    } catch (error) {
      if (error instanceof BatchRefused) {
        return { problems: error.problems }
      }
      if (error instanceof QueueFull) {
        return { busySeconds: error.retryAfterSeconds }
      }
      if (error instanceof KeyTaken) {
        return { takenKey: error.key }
      }
      return { failed: error instanceof Error ? error.message : String(error) }
    }
  }
}
