import { COMPACT_SLOT, COMPACT_STRIDE } from "@highwater/domain"
import { nextInstantOf } from "../engine/next-instant-of"
import { RowWriter } from "../encoding/row-writer"
import type { RowMark } from "../encoding/row-writer"
import type { Accounts } from "../memory/accounts"
import { Batch } from "../memory/batch"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { Minutes } from "../memory/minutes"
import { BatchFolder } from "./batch-folder"
import { Cursor } from "./cursor"
import type { Facts, Group, PartRow } from "./group"
import type { LookedUp } from "./looked-up"
import { seqKey } from "./looked-up"
import { emptyFacts, mergeFacts } from "./merge-facts"
import { nothingMissing } from "./missing"
import { problemOf } from "./problem-of"
import type { Resolved } from "./resolve-submission"
import { BatchRefused, isFromPlatform } from "./submission"
import { FeedWatch } from "../quality/feed-watch"
import type {
  DueSubmission,
  FromPlatform,
  NewDecision,
  Submission,
  SubmissionResult,
} from "./submission"
import { tellCursor } from "./tell-cursor"

type Own = Extract<Submission, { kind: "own" }>

/** Instants of one submission at most; the rest comes with the next one. */
export const MOST_INSTANTS = 2000
const FIRST_ROW = Int32Array.of(0)

const ownResult = (
  accepted: number,
  decisions: NewDecision[]
): SubmissionResult => ({
  accepted,
  duplicates: 0,
  decisions,
  cursor: new Cursor("{}"),
})

const NOTHING: Resolved = {
  generation: 0,
  accounts: new Int32Array(),
  events: new Map(),
  unknown: [],
}

/**
 * Evaluates submissions one after another, each as a whole: one that is refused
 * leaves nothing behind. What changes is in the accounts' undo log until the
 * group is committed.
 */
export class GroupBuilder {
  readonly missing = nothingMissing()
  private readonly parts = new Map<number, PartRow>()
  private readonly facts: Facts = emptyFacts()
  private readonly batch = new Batch()

  constructor(
    private readonly accounts: Accounts,
    private readonly minutes: Minutes,
    private readonly heads: ReadonlyMap<number, number>,
    private readonly lookedUp: LookedUp
  ) {}

  get built(): Group {
    for (const [part, { row }] of this.parts) {
      if (row.entries === 0) {
        this.parts.delete(part)
      }
    }
    return { ...this.facts, parts: this.parts }
  }

  /**
   * @param resolved the accounts of a platform's batch
   * @throws BatchRefused naming the item, when the engine refuses an event.
   */
  add(submission: Submission, resolved: Resolved | null): SubmissionResult {
    const undo = this.accounts.begin()
    const finished = this.minutes.finished.length
    const marks = new Map<RowWriter, RowMark>()
    this.parts.forEach(({ row }) => marks.set(row, row.mark()))
    const folder = new BatchFolder(
      this.accounts,
      this.minutes,
      this.lookedUp,
      this.missing,
      (part) => this.rowOf(part),
      isFromPlatform(submission) && submission.feed
        ? new FeedWatch(this.accounts, submission.feed)
        : null
    )
    try {
      const result =
        submission.kind === "own"
          ? this.addOwn(submission, folder)
          : submission.kind === "due"
            ? this.addDue(submission, folder)
            : this.addFromPlatform(submission, resolved ?? NOTHING, folder)
      mergeFacts(this.facts, folder.facts)
      return result
    } catch (error) {
      this.accounts.rollBack(undo)
      this.minutes.finished.truncate(finished)
      this.parts.forEach(({ row }) =>
        row.reset(marks.get(row) ?? { length: 0, entries: 0, at: 0, seq: 0 })
      )
      folder.forget()
      throw error
    }
  }

  private addFromPlatform(
    submission: FromPlatform,
    resolved: Resolved,
    folder: BatchFolder
  ): SubmissionResult {
    const { connectionId, clockAt, request } = submission
    this.fill(submission, resolved)
    const { batch } = this
    const rows = this.freshRows(folder)
    const decisions = folder.fold(batch, rows)
    const accepted = rows.length
    const last = rows[accepted - 1]
    folder.facts.connections.set(connectionId, {
      eventAt:
        last === undefined ? null : new Date(batch.at[last] ?? 0).toISOString(),
      clockAt,
    })
    const duplicates = batch.count - accepted
    const { cursor, ahead } = tellCursor(this.accounts, batch, submission)
    if (request) {
      folder.facts.answers.set(`${connectionId} ${request.key}`, {
        source: connectionId,
        ...request,
        answer: { accepted, duplicates, decisions, ahead },
      })
    }
    return { accepted, duplicates, decisions, cursor }
  }

  private addOwn(
    { challengeAccountId: id, events, note }: Own,
    folder: BatchFolder
  ): SubmissionResult {
    const index = this.accounts.indexOf(id)
    if (index === undefined) {
      throw new BatchRefused([
        problemOf(0, null, null, "challenge_account_id", `${id} is unknown.`),
      ])
    }
    const { batch } = this
    batch.clear()
    events.forEach((event) => batch.addEvent(index, null, event, null))
    const rows = Int32Array.from(events, (_, row) => row)
    const decisions = folder.fold(batch, rows, note)
    return ownResult(events.length, decisions)
  }

  private addDue(
    { accounts: ids, before }: DueSubmission,
    folder: BatchFolder
  ): SubmissionResult {
    const { accounts, batch } = this
    const until = Date.parse(before)
    const decisions: NewDecision[] = []
    let accepted = 0
    for (const id of ids) {
      const index = accounts.indexOf(id)
      let last: string | null = null
      while (index !== undefined && accepted < MOST_INSTANTS) {
        const at = this.dueAt(index, until)
        if (at === null || at === last) {
          break
        }
        batch.clear()
        batch.addEvent(index, null, { type: "clock", at }, null)
        decisions.push(...folder.fold(batch, FIRST_ROW))
        accepted += 1
        last = at
      }
    }
    return ownResult(accepted, decisions)
  }

  private fill(
    submission: FromPlatform,
    { accounts: indexes, events }: Resolved
  ): void {
    const { batch, accounts } = this
    batch.clear()
    if (submission.kind === "columns") {
      batch.use(submission.columns, indexes, events)
      return
    }
    submission.items.forEach(({ seq, event }, row) => {
      const index = indexes[row] ?? 0
      const { plan } = accounts.held[index]?.compiled ?? { plan: null }
      batch.addEvent(index, seq, event, plan?.decimals ?? null)
    })
  }

  /** The rows that are new, in the order of their time. */
  private freshRows(folder: BatchFolder): Int32Array {
    const { accounts, batch } = this
    const { account, at, seq } = batch
    const { extra } = accounts
    const rows = new Int32Array(batch.count)
    let count = 0
    let isInOrder = true
    let lastAt = -Infinity
    for (let row = 0; row < batch.count; row++) {
      const index = account[row] ?? 0
      const number = seq[row] ?? 0
      accounts.touch(index)
      if (number < (extra[index * EXTRA_STRIDE + EXTRA.lastSeq] ?? 0)) {
        isInOrder = false
      }
      if (!this.isFresh(index, number, folder)) {
        continue
      }
      const instant = at[row] ?? 0
      isInOrder = isInOrder && instant >= lastAt
      lastAt = instant
      rows[count++] = row
    }
    const fresh = rows.subarray(0, count)
    return isInOrder
      ? fresh
      : fresh.sort(
          (a, b) => (at[a] ?? 0) - (at[b] ?? 0) || (seq[a] ?? 0) - (seq[b] ?? 0)
        )
  }

  private isFresh(index: number, seq: number, folder: BatchFolder): boolean {
    const freshness = this.accounts.see(index, seq)
    if (freshness !== "ask") {
      return freshness === "fresh"
    }
    const seen = this.lookedUp.seen.get(seqKey(index, seq))
    if (seen === undefined) {
      this.missing.seqs.push({ index, seq })
    } else if (!seen) {
      folder.see(index, seq)
    }
    return seen === false
  }

  /** The account's next instant, where it has come. */
  private dueAt(index: number, before: number): string | null {
    const { accounts } = this
    // Until then nothing happens by time alone.
    const until =
      accounts.slots[index * COMPACT_STRIDE + COMPACT_SLOT.until] ?? 0
    if (until > before) {
      return null
    }
    const account = accounts.view(index)
    if (!account) {
      this.missing.states.add(index)
      return null
    }
    const next = nextInstantOf(account)
    return next !== null && Date.parse(next) <= before ? next : null
  }

  private rowOf(part: number): PartRow {
    const known = this.parts.get(part)
    if (known) {
      return known
    }
    const row = { from: this.heads.get(part) ?? 0, row: new RowWriter() }
    this.parts.set(part, row)
    return row
  }
}
