import { nextInstant } from "@highwater/domain"
import { RowWriter } from "../encoding/row-writer"
import type { RowMark } from "../encoding/row-writer"
import type { Accounts } from "../memory/accounts"
import { Batch } from "../memory/batch"
import type { Minutes } from "../memory/minutes"
import { BatchFolder } from "./batch-folder"
import { Cursor } from "./cursor"
import type { Facts, Group, PartRow } from "./group"
import type { LookedUp } from "./looked-up"
import { seqKey } from "./looked-up"
import { emptyFacts, mergeFacts } from "./merge-facts"
import { nothingMissing } from "./missing"
import { problemOf } from "./problem-of"
import { BatchRefused } from "./submission"
import type {
  KeptResult,
  Submission,
  SubmissionResult,
} from "./submission"

type Own = Extract<Submission, { kind: "own" }>
type FromPlatform = Exclude<Submission, Own>

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
  /** Whether every login's numbers came in ascending order. */
  private isAscending = true

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

  /** @throws BatchRefused naming the item, when the engine refuses an event. */
  add(submission: Submission): SubmissionResult {
    const undo = this.accounts.begin()
    const finished = this.minutes.finished.length
    const marks = new Map<RowWriter, RowMark>()
    this.parts.forEach(({ row }) => marks.set(row, row.mark()))
    const folder = new BatchFolder(
      this.accounts,
      this.minutes,
      this.lookedUp,
      this.missing,
      (part) => this.rowOf(part)
    )
    try {
      const result =
        submission.kind === "own"
          ? this.addOwn(submission, folder)
          : this.addFromPlatform(submission, folder)
      mergeFacts(this.facts, folder.facts)
      return result
    } catch (error) {
      this.accounts.rollBack(undo)
      this.minutes.finished.length = finished
      this.parts.forEach(({ row }) =>
        row.reset(marks.get(row) ?? { length: 0, entries: 0, at: 0, seq: 0 })
      )
      folder.forget()
      throw error
    }
  }

  private addFromPlatform(
    submission: FromPlatform,
    folder: BatchFolder
  ): SubmissionResult {
    const { connectionId, clockAt, request } = submission
    this.fill(submission)
    const { batch } = this
    const fresh: number[] = []
    this.isAscending = true
    for (let row = 0; row < batch.count; row++) {
      if (this.isFresh(row, folder)) {
        fresh.push(row)
      }
    }
    this.sortByTime(fresh)
    const decisions = folder.fold(batch, fresh)
    const last = fresh[fresh.length - 1]
    folder.facts.connections.set(connectionId, {
      eventAt:
        last === undefined ? null : new Date(batch.at[last] ?? 0).toISOString(),
      clockAt,
    })
    const accepted = fresh.length
    const duplicates = batch.count - accepted
    const { cursor, ahead } = this.cursor()
    if (request) {
      folder.facts.answers.set(`${connectionId} ${request.key}`, {
        source: connectionId,
        ...request,
        answer: { accepted, duplicates, decisions, ahead } satisfies KeptResult,
      })
    }
    return { accepted, duplicates, decisions, cursor }
  }

  private addOwn(
    { challengeAccountId: id, events, onlyIfDueAt, note }: Own,
    folder: BatchFolder
  ): SubmissionResult {
    const index = this.accounts.indexOf(id)
    if (index === undefined) {
      throw new BatchRefused([
        problemOf(0, null, null, "challenge_account_id", `${id} is unknown.`),
      ])
    }
    const nothing = {
      accepted: 0,
      duplicates: 0,
      decisions: [],
      cursor: new Cursor(),
    }
    if (onlyIfDueAt !== undefined && !this.isDueAt(index, onlyIfDueAt)) {
      return nothing
    }
    const { batch } = this
    batch.clear()
    events.forEach((event) => batch.addEvent(index, null, event, null))
    const decisions = folder.fold(
      batch,
      events.map((_, row) => row),
      note
    )
    return { ...nothing, accepted: events.length, decisions }
  }

  private fill(submission: FromPlatform): void {
    const { batch, accounts } = this
    batch.clear()
    const indexOf = (login: string) => {
      const index = accounts.indexOfLogin(submission.connectionId, login)
      if (index === undefined) {
        throw new BatchRefused([
          problemOf(0, login, null, "login", `Login "${login}" is unknown.`),
        ])
      }
      return index
    }
    const decimalsOf = (index: number) =>
      accounts.held[index]?.compiled.plan?.decimals ?? null
    if (submission.kind === "wire") {
      for (const { login, seq, event } of submission.items) {
        const index = indexOf(login)
        batch.addEvent(index, seq, event, decimalsOf(index))
      }
      return
    }
    const { columns } = submission
    for (let row = 0; row < columns.count; row++) {
      const index = indexOf(columns.logins[row] ?? "")
      batch.addColumns(index, columns, row, decimalsOf(index))
    }
  }

  private isFresh(row: number, folder: BatchFolder): boolean {
    const index = this.batch.account[row] ?? 0
    const seq = this.batch.seq[row] ?? 0
    this.accounts.touch(index)
    if (seq < (this.accounts.lastSeq(index) ?? seq)) {
      this.isAscending = false
    }
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

  /** Events of one batch are evaluated in the order of their time. */
  private sortByTime(rows: number[]): void {
    const { at, seq } = this.batch
    const isInOrder =
      this.isAscending &&
      rows.every(
        (row, n) => n === 0 || (at[row] ?? 0) >= (at[rows[n - 1] ?? 0] ?? 0)
      )
    if (!isInOrder) {
      rows.sort(
        (a, b) => (at[a] ?? 0) - (at[b] ?? 0) || (seq[a] ?? 0) - (seq[b] ?? 0)
      )
    }
  }

  /** Numbers that are beyond those of the batch itself are told apart. */
  private cursor(): Pick<SubmissionResult, "cursor"> &
    Pick<KeptResult, "ahead"> {
    const { accounts, batch } = this
    const cursor = new Cursor()
    const ahead: Record<string, number> = {}
    const mark = accounts.nextMark()
    for (const isBeyond of [false, true]) {
      for (let row = 0; row < batch.count; row++) {
        const index = batch.account[row] ?? 0
        const last = accounts.lastSeq(index) ?? 0
        const isNext = isBeyond || batch.seq[row] === last
        if (isNext && accounts.marks[index] !== mark) {
          accounts.marks[index] = mark
          const login = accounts.held[index]?.login ?? ""
          cursor.add(login, last)
          if (isBeyond) {
            ahead[login] = last
          }
        }
      }
    }
    return { cursor, ahead }
  }

  private isDueAt(index: number, at: string): boolean {
    const account = this.accounts.view(index)
    if (!account) {
      this.missing.states.add(index)
      return false
    }
    const next = nextInstant(account.compiled.program, account.state)
    return next !== null && Date.parse(next) === Date.parse(at)
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
