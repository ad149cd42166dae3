import { nextInstant } from "@highwater/domain"
import type { TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { foldEvent } from "../engine/fold-event"
import type { AccountCache } from "./account-cache"
import { addToCandle } from "./add-to-candle"
import { effectsOf } from "./effects-of"
import type { EventsSubmission } from "./events-submission"
import type { Group, JournalRow, KeptDecision } from "./group"
import { isWorthKeeping, keepDecision } from "./keep-decision"
import { emptyGroup, mergeGroup, newest } from "./merge-group"
import { BatchRefused } from "./submission"
import type { NewDecision, SubmissionResult, WireItem } from "./submission"

type Entry = { event: TradingEvent; wireSeq: number | null; index: number }

/** (connection, login, seq) as one text. */
export const wireKey = (connectionId: string, login: string, seq: number) =>
  `${connectionId} ${login} ${seq}`

/**
 * Evaluates submissions one after another, each as a whole: it is drafted apart
 * and joins the group only when nothing of it was refused.
 */
export class GroupBuilder {
  private readonly group: Group = emptyGroup()
  private draft: Group = emptyGroup()

  /** @param seen wire keys that are in the journal already. */
  constructor(
    private readonly cache: AccountCache,
    private readonly seen: Set<string>
  ) {}

  get built(): Group {
    return this.group
  }

  get isEmpty(): boolean {
    return this.group.journal.length === 0 && this.group.answers.size === 0
  }

  /** @throws BatchRefused naming the item, when the engine refuses an event. */
  add(submission: EventsSubmission): SubmissionResult {
    this.draft = emptyGroup()
    const newlySeen: string[] = []
    try {
      const result =
        submission.kind === "wire"
          ? this.addWire(submission, newlySeen)
          : this.addOwn(submission)
      mergeGroup(this.group, this.draft)
      return result
    } catch (error) {
      newlySeen.forEach((key) => this.seen.delete(key))
      throw error
    }
  }

  private addWire(
    submission: Extract<EventsSubmission, { kind: "wire" }>,
    newlySeen: string[]
  ): SubmissionResult {
    const { connectionId, items, clockAt, request } = submission
    const result: SubmissionResult = {
      accepted: 0,
      duplicates: 0,
      decisions: [],
      cursor: {},
    }
    let eventAt: string | null = null
    for (const [login, own] of byLogin(items)) {
      const account = this.accountOf(connectionId, login)
      const fresh = own.filter(({ seq }) => {
        const key = wireKey(connectionId, login, seq)
        if (this.seen.has(key)) {
          return false
        }
        this.seen.add(key)
        newlySeen.push(key)
        return true
      })
      result.accepted += fresh.length
      result.duplicates += own.length - fresh.length
      fresh.sort(byTime)
      const entries = fresh.map(({ event, seq, index }) => ({
        event,
        wireSeq: seq,
        index,
      }))
      const { after, decisions } = this.fold(account, entries)
      result.decisions.push(...decisions)
      result.cursor[login] = after.lastWireSeq ?? 0
      eventAt = newest(eventAt, after.eventAt)
    }
    this.draft.connections.set(connectionId, { eventAt, clockAt })
    if (request) {
      const name = `${connectionId} ${request.key}`
      const answer = { source: connectionId, ...request, answer: result }
      this.draft.answers.set(name, answer)
    }
    return result
  }

  private addOwn(
    submission: Extract<EventsSubmission, { kind: "own" }>
  ): SubmissionResult {
    const { challengeAccountId: id, events, onlyIfDueAt, note } = submission
    const account = this.newestOf(id) ?? this.cache.get(id)
    if (!account) {
      throw new BatchRefused([
        problemOf(0, null, null, "challenge_account_id", `${id} is unknown.`),
      ])
    }
    if (onlyIfDueAt !== undefined && !isDueAt(account, onlyIfDueAt)) {
      return { accepted: 0, duplicates: 0, decisions: [], cursor: {} }
    }
    const entries = events.map((event, index) => ({
      event,
      wireSeq: null,
      index,
    }))
    const { decisions } = this.fold(account, entries, note)
    return { accepted: events.length, duplicates: 0, decisions, cursor: {} }
  }

  private accountOf(connectionId: string, login: string): EvaluatedAccount {
    const known = this.cache.getByLogin(connectionId, login)
    if (!known) {
      throw new BatchRefused([
        problemOf(0, login, null, "login", `Login "${login}" is unknown.`),
      ])
    }
    return this.newestOf(known.id) ?? known
  }

  private newestOf(id: string): EvaluatedAccount | undefined {
    return this.draft.accounts.get(id) ?? this.group.accounts.get(id)
  }

  private fold(
    account: EvaluatedAccount,
    entries: Entry[],
    note?: Record<string, unknown>
  ) {
    const decisions: NewDecision[] = []
    let current = account
    for (const entry of entries) {
      const kept = this.foldOne(current, entry, note)
      current = kept.account
      if (kept.decision) {
        decisions.push(kept.decision)
      }
    }
    return { after: current, decisions }
  }

  private foldOne(
    before: EvaluatedAccount,
    entry: Entry,
    note?: Record<string, unknown>
  ) {
    const folded = foldOrRefuse(before, entry)
    const { account, decision } = folded
    const row = this.append(account, entry)
    this.draft.accounts.set(account.id, account)
    this.collectFacts(row, folded, note)
    if (!isWorthKeeping(before.decision, decision)) {
      return { account, decision: null }
    }
    const kept = keepDecision(before, row, decision)
    this.draft.kept.push(kept)
    const status = before.decision?.status ?? null
    this.draft.outbox.push(...effectsOf(kept, status, note))
    const isNews =
      decision.status !== (status ?? "active") || kept.breaches.length > 0
    return { account, decision: isNews ? newDecisionOf(kept) : null }
  }

  private append(account: EvaluatedAccount, entry: Entry): JournalRow {
    const { part } = account
    const head = this.draft.heads.get(part) ??
      this.group.heads.get(part) ?? {
        from: this.cache.head(part),
        to: this.cache.head(part),
      }
    const seq = head.to + 1n
    this.draft.heads.set(part, { ...head, to: seq })
    const row: JournalRow = {
      account,
      seq,
      number: account.number,
      wireSeq: entry.wireSeq,
      event: entry.event,
    }
    this.draft.journal.push(row)
    return row
  }

  private collectFacts(
    { account, event }: JournalRow,
    { decision }: ReturnType<typeof foldEvent>,
    note?: Record<string, unknown>
  ): void {
    if (event.type === "equity") {
      addToCandle(this.draft.candles, account, event, decision)
    } else if (
      event.type === "trade_opened" ||
      event.type === "trade_modified" ||
      event.type === "trade_closed" ||
      event.type === "positions"
    ) {
      this.draft.trades.push({ challengeAccountId: account.id, event })
    } else if (event.type === "reversal") {
      this.draft.reversals.push({
        challengeAccountId: account.id,
        rule: event.rule,
        by: typeof note?.actor_id === "string" ? note.actor_id : null,
      })
    }
  }
}

function isDueAt({ compiled, state }: EvaluatedAccount, at: string): boolean {
  const next = nextInstant(compiled.program, state)
  return next !== null && Date.parse(next) === Date.parse(at)
}

/** @throws BatchRefused where the event contradicts what is known. */
function foldOrRefuse(before: EvaluatedAccount, entry: Entry) {
  const folded = foldEvent(before, entry)
  const { refused } = folded.decision
  if (refused && refused.length > 0) {
    throw new BatchRefused(
      refused.map(({ path, message }) =>
        problemOf(
          entry.index,
          before.login,
          entry.wireSeq,
          path === "" ? "event" : `event.${path}`,
          message
        )
      )
    )
  }
  return folded
}

function problemOf(
  index: number,
  login: string | null,
  seq: number | null,
  path: string,
  message: string
) {
  return { index, login, seq, path, message }
}

function newDecisionOf({ row, decision, breaches }: KeptDecision): NewDecision {
  return {
    challenge_account_id: row.account.id,
    login: row.account.login,
    seq: row.wireSeq,
    status: decision.status,
    breaches: breaches.map(({ id, rule, effect, explanation }) => ({
      id,
      rule,
      effect,
      explanation,
    })),
  }
}

function byLogin(items: WireItem[]): Map<string, WireItem[]> {
  const grouped = new Map<string, WireItem[]>()
  for (const item of items) {
    const own = grouped.get(item.login)
    if (own) {
      own.push(item)
    } else {
      grouped.set(item.login, [item])
    }
  }
  return grouped
}

function byTime(a: WireItem, b: WireItem): number {
  return Date.parse(a.event.at) - Date.parse(b.event.at) || a.seq - b.seq
}
