import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { findKeptAnswers } from "../../../lib/find-kept-answers"
import { claimKey, releaseKey } from "../../../lib/claim-key"
import { keepAnswers } from "../../../lib/keep-answers"
import { Cursor } from "../journal/cursor"
import { keptOf, resultOfKept } from "../journal/kept-result"
import type { NumberedLogins } from "../journal/kept-result"
import { KeyTaken } from "../journal/key-taken"
import { UnknownLogins } from "../journal/unknown-logins"
import { BatchRefused, isFromPlatform, QueueFull } from "../journal/submission"
import type {
  FromPlatform,
  Submission,
  SubmissionResult,
} from "../journal/submission"
import { GROUPS } from "./groups"
import type { Leases } from "./leases"
import { merge } from "./merge"
import type { Outcome } from "./parcel"
import type { PartDirectory } from "./part-directory"
import { isRepeatable, isSplittable, planOf, UNKNOWN } from "./plan"
import type { Plan } from "./plan"
import type { Sender } from "./sender"
import { countOf, loginAt, split } from "./split"
import type { Piece } from "./split"

/** Submissions that wait for other processes at most; more are refused. */
const MOST_WAITING = 2000
/** An owner that did not answer is left alone for this long. */
const SUSPECT_MS = 3000
/** The way of everything that is evaluated here. */
const HERE = -2

type Evaluate = (submission: Submission) => Promise<SubmissionResult>
type Keyed = FromPlatform & { request: { key: string; digest: string } }

/**
 * Brings each submission to the process that owns its partitions, and evaluates
 * it here where there is none or it does not answer: two processes can never
 * both decide, so that is slower and never wrong.
 */
export class Router {
  private readonly suspects = new Map<string, number>()

  constructor(
    private readonly knex: Knex,
    private readonly leases: Leases,
    private readonly sender: Sender,
    private readonly directory: PartDirectory,
    private readonly evaluate: Evaluate
  ) {}

  async submit(submission: Submission): Promise<SubmissionResult> {
    if (
      isKeyed(submission) &&
      this.leases.isShared &&
      (await this.hasPieces(submission))
    ) {
      const plan = await this.planOf(submission)
      return this.submitKeyed(submission, plan)
    }
    if (this.leases.isAlone || !isRepeatable(submission)) {
      return this.evaluate(submission)
    }
    const plan = await this.planOf(submission)
    const ways = new Set([...plan.groups].map((group) => this.wayOf(group)))
    const [only = HERE] = ways
    if (ways.size === 1) {
      return this.go(only, submission)
    }
    if (!isFromPlatform(submission) || !isSplittable(submission)) {
      return this.evaluate(submission)
    }
    return isKeyed(submission)
      ? this.submitKeyed(submission, plan)
      : this.submitPieces(submission, plan)
  }

  /** @throws UnknownLogins before a piece of the request could be committed */
  private async planOf(submission: Submission): Promise<Plan> {
    const plan = await planOf(this.directory, submission)
    if (isFromPlatform(submission) && plan.groups.has(UNKNOWN)) {
      const unknown = [...plan.ways.keys()].filter(
        (row) => plan.ways[row] === UNKNOWN
      )
      throw new UnknownLogins(unknown.map((row) => loginAt(submission, row)))
    }
    return plan
  }

  /** Pieces of a request that were committed before a crash have kept their answers. */
  private async hasPieces({ connectionId, request }: Keyed): Promise<boolean> {
    const keys = Array.from({ length: GROUPS }, (_, group) =>
      pieceKey(request.key, group)
    )
    const kept = await findKeptAnswers(this.knex, connectionId, keys)
    return kept.size > 0
  }

  /** With a key, every group is a piece, however they are owned: a repetition finds the same pieces. */
  private async submitKeyed(
    submission: Keyed,
    plan: Plan
  ): Promise<SubmissionResult> {
    const claim = { source: submission.connectionId, ...submission.request }
    if (!(await claimKey(this.knex, claim))) {
      throw new KeyTaken(claim.key)
    }
    try {
      return await this.submitKeyedPieces(submission, plan)
    } catch (error) {
      if (error instanceof BatchRefused) {
        await releaseKey(this.knex, claim)
      }
      throw error
    }
  }

  private async submitKeyedPieces(
    submission: Keyed,
    plan: Plan
  ): Promise<SubmissionResult> {
    const { connectionId, request } = submission
    const pieces = split(submission, plan.ways).map(
      ({ way, submission: piece }) => ({
        way: this.wayOf(way),
        submission: {
          ...piece,
          request: { ...request, key: pieceKey(request.key, way) },
        },
      })
    )
    const result = merge(submission, await this.goAll(pieces))
    await this.knex.transaction(async (trx) => {
      // The pieces are durable: lost, it would be put together from them again.
      await trx.raw("set local synchronous_commit = off")
      await keepAnswers(trx, [
        {
          source: connectionId,
          key: request.key,
          digest: request.digest,
          answer: keptOf(numbered(submission), result),
        },
      ])
    })
    return result
  }

  private async submitPieces(
    submission: FromPlatform,
    plan: Plan
  ): Promise<SubmissionResult> {
    const ways = plan.ways.map((group) => this.wayOf(group))
    return merge(submission, await this.goAll(split(submission, ways)))
  }

  /** All or nothing cannot be had of several processes: what failed comes again, and the rest is known then. */
  private async goAll(pieces: Piece[]): Promise<SubmissionResult[]> {
    const settled = await Promise.allSettled(
      pieces.map(({ way, submission }) => this.go(way, submission))
    )
    const failed = settled.flatMap((one) =>
      one.status === "rejected" ? [one.reason as unknown] : []
    )
    if (failed.length > 0) {
      throw failed.find((error) => error instanceof QueueFull) ?? failed[0]
    }
    return settled.flatMap((one) =>
      one.status === "fulfilled" ? [one.value] : []
    )
  }

  private async go(
    way: number,
    submission: Submission
  ): Promise<SubmissionResult> {
    try {
      return await this.goOnce(way, submission)
    } catch (error) {
      if (error instanceof KeyTaken && isPiece(submission)) {
        return this.keptPiece(submission, error)
      }
      throw error
    }
  }

  private async goOnce(
    way: number,
    submission: Submission
  ): Promise<SubmissionResult> {
    const owner = way === HERE ? null : this.leases.ownerOf(way)
    if (owner === null) {
      return this.evaluate(submission)
    }
    if (this.sender.waiting >= MOST_WAITING) {
      throw new QueueFull(1)
    }
    const outcome = await this.sender.send(way, submission)
    if (outcome === null || "failed" in outcome) {
      this.suspects.set(owner, performance.now() + SUSPECT_MS)
      return this.evaluate(submission)
    }
    return resultOf(outcome)
  }

  /** The piece was evaluated before, and the answer to its request lost. */
  private async keptPiece(
    submission: Keyed,
    taken: KeyTaken
  ): Promise<SubmissionResult> {
    const { connectionId, request } = submission
    const kept = await findKeptAnswers(this.knex, connectionId, [request.key])
    const known = kept.get(request.key)
    if (known?.digest !== request.digest) {
      throw taken
    }
    return resultOfKept(numbered(submission), known.answer)
  }

  /** The group whose queue leads to the owner, or `HERE`. */
  private wayOf(group: number): number {
    const owner = this.leases.ownerOf(group)
    if (owner === null || owner === this.leases.me || !this.sender.isReady) {
      return HERE
    }
    return performance.now() < (this.suspects.get(owner) ?? 0) ? HERE : group
  }
}

const isKeyed = (submission: Submission): submission is Keyed =>
  isFromPlatform(submission) && submission.request !== undefined

/** No sender's key has such a sign in it. */
const pieceKey = (key: string, group: number) => `${key} #${group}`

const isPiece = (submission: Submission): submission is Keyed =>
  isKeyed(submission) && submission.request.key.includes(" ")

const numbered = (submission: FromPlatform): NumberedLogins => ({
  count: countOf(submission),
  loginAt: (row) => loginAt(submission, row),
  seqAt: (row) =>
    (submission.kind === "columns"
      ? submission.columns.seq[row]
      : submission.items[row]?.seq) ?? 0,
})

function resultOf(
  outcome: Exclude<Outcome, { failed: string }>
): SubmissionResult {
  if ("problems" in outcome) {
    throw new BatchRefused(outcome.problems)
  }
  if ("busySeconds" in outcome) {
    throw new QueueFull(outcome.busySeconds)
  }
  if ("takenKey" in outcome) {
    throw new KeyTaken(outcome.takenKey)
  }
  return { ...outcome.result, cursor: new Cursor(outcome.cursor) }
}
