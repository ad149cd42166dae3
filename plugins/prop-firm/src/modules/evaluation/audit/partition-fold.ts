import { COMPACT, stepInto } from "@highwater/domain"
import type { Decision, TradingEvent } from "@highwater/domain"
import { RowReader } from "../encoding/row-reader"
import { equityEvent } from "../engine/equity-event"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { foldEvent } from "../engine/fold-event"
import { isOpening } from "../engine/is-opening"
import type { JournalEntry, KeptDecision } from "../journal/group"
import { isPardon } from "../journal/is-pardon"
import { isWorthKeeping, keepDecision } from "../journal/keep-decision"
import { Accounts } from "../memory/accounts"
import { Batch } from "../memory/batch"
import type { Differences } from "./differences"
import type { ReplayedAccount } from "./replayed-account"
import { nameOf } from "./replayed-account"

/** One event of the journal, with the account before and after it. */
export type ReplayStep = {
  before: EvaluatedAccount
  entry: JournalEntry
  decision: Decision
}

export type FoldOptions = {
  /** Plain updates in the compact form, as servers evaluate them; else all in the general one. */
  isFast: boolean
  /** Entries of accounts that are not among the replayed ones are passed over. */
  isPart: boolean
  onStep?: (step: ReplayStep) => void
}

/** Evaluates the journal of a partition anew, row by row. */
export class PartitionFold {
  readonly accounts = new Accounts()
  events = 0
  /** Decisions of the newest row that ought to be kept. */
  kept: (KeptDecision & { isOpening: boolean })[] = []
  private readonly zones = new Set<string>()
  private readonly batch = new Batch()

  constructor(
    private readonly bySlot: readonly (ReplayedAccount | undefined)[],
    private readonly differences: Differences,
    private readonly options: FoldOptions,
    /** Called before an event that is behind what an account's row says. */
    private readonly onBehind: (account: ReplayedAccount) => void
  ) {
    this.batch.addEvent(0, null, { type: "clock", at: "" }, null)
  }

  /** Sets an account; its numbers are only kept where they are gone on with. */
  put(index: number, account: EvaluatedAccount): void {
    if (this.options.isFast) {
      this.accounts.put(index, account)
    } else {
      this.accounts.general.set(index, account)
    }
  }

  /** Versions of the time zone data that rows were written with. */
  get zoneData(): string[] {
    return [...this.zones].sort()
  }

  row(seq: number, body: Buffer): number {
    this.kept = []
    const reader = new RowReader(body)
    this.zones.add(reader.zoneData)
    let entries = 0
    while (reader.next()) {
      entries += 1
      const account = this.bySlot[reader.slot]
      if (account) {
        this.take(account, seq, reader)
      } else if (!this.options.isPart) {
        this.differences.add(
          `row ${seq} is about slot ${reader.slot}, which no account has`
        )
      }
    }
    return entries
  }

  private take(account: ReplayedAccount, seq: number, reader: RowReader): void {
    this.events += 1
    if (!account.isCompared && seq > Number(account.row.seq)) {
      this.onBehind(account)
    }
    const wireSeq = reader.journaled ? reader.journaled.seq : reader.seq
    if (wireSeq !== null && !account.seen.add(wireSeq)) {
      this.differences.add(
        `row ${seq} has number ${wireSeq} of ${nameOf(account)} again`
      )
    }
    const isStepped =
      this.options.isFast &&
      !reader.journaled &&
      this.step(account.index, account.identity.compiled.plan, reader)
    if (!isStepped) {
      this.general(account, seq, wireSeq, reader)
    }
  }

  private step(
    index: number,
    plan: ReplayedAccount["identity"]["compiled"]["plan"],
    { at, balance, equity, low, high }: RowReader
  ): boolean {
    const { batch } = this
    batch.account[0] = index
    batch.at[0] = at
    batch.balance[0] = balance
    batch.equity[0] = equity
    batch.low[0] = low
    batch.high[0] = high
    return (
      plan !== null &&
      stepInto(plan, this.accounts.slots, batch, 0) === COMPACT.stepped
    )
  }

  private general(
    { index, identity, breaches }: ReplayedAccount,
    seq: number,
    wireSeq: number | null,
    reader: RowReader
  ): void {
    const before = this.accounts.view(index)
    if (!before) {
      return
    }
    const event = eventOf(reader, identity.compiled.plan?.decimals ?? 0)
    const differs = reader.journaled?.differs
    const { account, decision } = foldEvent(before, {
      event,
      ...(differs === undefined ? {} : { differs }),
    })
    this.put(index, account)
    const { number } = account
    const entry = { account, seq, number, wireSeq, event }
    this.options.onStep?.({ before, entry, decision })
    const isPardoned = isPardon(before, event)
    for (const breach of breaches) {
      breach.isReversed ||=
        (event.type === "reversal" && breach.rule === event.rule) ||
        (isPardoned && breach.isHard)
    }
    if (!isWorthKeeping(before.decision, decision)) {
      return
    }
    const kept = keepDecision(before, entry, decision)
    this.kept.push({
      ...kept,
      isOpening: isOpening(before.decision, decision),
    })
    for (const { rule, effect } of kept.breaches) {
      breaches.push({
        rule,
        number,
        isHard: effect === "fail",
        isReversed: false,
        storedReversed: false,
      })
    }
  }
}

function eventOf(reader: RowReader, scale: number): TradingEvent {
  const { journaled, at, balance, equity, low, high } = reader
  return journaled?.event ?? equityEvent(scale, at, balance, equity, low, high)
}
