import type { TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { isOpening } from "../engine/is-opening"
import { QuietDecision } from "../engine/quiet-decision"
import { PARTS } from "../engine/part-of"
import type { FeedWatch } from "../quality/feed-watch"
import { judgeEvent } from "../quality/judge-event"
import type { Accounts } from "../memory/accounts"
import type { Batch } from "../memory/batch"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { growQuiet } from "../memory/grow-quiet"
import type { Minutes } from "../memory/minutes"
import { candleOfEvent } from "./candle-of-event"
import { effectsOf } from "./effects-of"
import { eventOfRow, foldGeneral, foldPlain, journalGeneral } from "./fold-row"
import type { General } from "./fold-row"
import type { PartRow } from "./group"
import { isPardon } from "./is-pardon"
import { isWorthKeeping, keepDecision } from "./keep-decision"
import { seqKey } from "./looked-up"
import type { LookedUp } from "./looked-up"
import { addCandle, emptyFacts } from "./merge-facts"
import type { Missing } from "./missing"
import { newDecisionOf } from "./new-decision-of"
import { refuseIfRefused } from "./refuse-if-refused"
import type { NewDecision, OwnNote } from "./submission"

type Note = OwnNote | undefined

/** Evaluates the rows of one submission and gathers what follows from them. */
export class BatchFolder {
  readonly facts = emptyFacts()
  private readonly remembered: TradingEvent[][] = []
  private readonly seen: string[] = []
  private readonly partRows: (PartRow | undefined)[] = []

  constructor(
    private readonly accounts: Accounts,
    private readonly minutes: Minutes,
    private readonly lookedUp: LookedUp,
    private readonly missing: Missing,
    private readonly rowOf: (part: number) => PartRow,
    private readonly watch: FeedWatch | null
  ) {}

  /** Takes in a number of which only the journal knew that it is new. */
  see(index: number, seq: number): void {
    const key = seqKey(index, seq)
    this.lookedUp.seen.set(key, true)
    this.seen.push(key)
  }

  /** @throws BatchRefused where an event contradicts what is known. */
  fold(batch: Batch, rows: Int32Array, note?: Note): NewDecision[] {
    const decisions: NewDecision[] = []
    const { accounts, minutes, watch } = this
    const { extra } = accounts
    const { plans } = accounts.terms
    const hasEvents = batch.events.size > 0
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n] ?? 0
      const index = batch.account[row] ?? 0
      const first = index * EXTRA_STRIDE
      const place = extra[first + EXTRA.place] ?? 0
      const slot = Math.floor(place / PARTS)
      const partRow = this.partRow(place - slot * PARTS)
      const plan = plans[extra[first + EXTRA.terms] ?? 0]
      accounts.touch(index)
      minutes.pass(index, batch.at[row] ?? 0)
      if (
        plan &&
        !(hasEvents && batch.events.has(row)) &&
        (!watch || watch.isUsual(batch, row)) &&
        foldPlain(plan, accounts, minutes, batch, row, slot, partRow.row)
      ) {
        watch?.learn(index)
        this.rememberRow(index, batch, row)
        continue
      }
      const decision = this.askGeneral(batch, row, partRow, note)
      if (decision) {
        decisions.push(decision)
      }
    }
    return decisions
  }

  private partRow(part: number): PartRow {
    return (this.partRows[part] ??= this.rowOf(part))
  }

  /** Takes back what was noted outside of the accounts. */
  forget(): void {
    this.remembered.forEach((history) => history.pop())
    this.seen.forEach((key) => this.lookedUp.seen.set(key, false))
  }

  /** Asks the general form, and before it whether the event is believed. */
  private askGeneral(
    batch: Batch,
    row: number,
    partRow: PartRow,
    note: Note
  ): NewDecision | null {
    const index = batch.account[row] ?? 0
    const before = this.accounts.view(index)
    if (!before) {
      this.missing.states.add(index)
      return null
    }
    this.doubt(before, batch, row, partRow)
    return this.evaluate(batch, row, partRow, note)
  }

  /** What is put before an event that is not believed, or in its place. */
  private doubt(
    before: EvaluatedAccount,
    batch: Batch,
    row: number,
    partRow: PartRow
  ): void {
    if (!this.watch) {
      return
    }
    const sent = eventOfRow(this.accounts, batch, row)
    const { feed, event } = judgeEvent(this.watch, before, {
      index: batch.account[row] ?? 0,
      seq: batch.seq[row] ?? Number.NaN,
      at: batch.at[row] ?? 0,
      event: sent,
    })
    if (feed) {
      this.facts.doubts.push({ account: before, event: feed })
    }
    if (feed && event) {
      this.putIn(before, feed, partRow)
    }
    const evaluated = event ?? feed
    if (evaluated && evaluated !== sent) {
      batch.replace(row, evaluated)
    }
  }

  /** Puts an event of our own before the one that is evaluated now. */
  private putIn(
    before: EvaluatedAccount,
    event: TradingEvent,
    partRow: PartRow
  ): void {
    const index = this.accounts.indexOf(before.id) ?? 0
    const general = foldGeneral(before, event, null)
    this.accounts.put(index, general.account)
    this.facts.general.add(index)
    partRow.row.event(before.slot, { event, seq: null })
    this.remember(index, event)
    this.keep(general, index, Number.NaN, partRow.from, undefined)
  }

  private evaluate(
    batch: Batch,
    row: number,
    partRow: PartRow,
    note: Note
  ): NewDecision | null {
    const index = batch.account[row] ?? 0
    const before = this.accounts.view(index)
    if (!before) {
      return null
    }
    const event = eventOfRow(this.accounts, batch, row)
    const isLate =
      before.state.lastAt !== null && (batch.at[row] ?? 0) < before.state.lastAt
    const history = isLate ? this.historyOf(index) : null
    if (history === undefined) {
      return null
    }
    const general = foldGeneral(before, event, history)
    refuseIfRefused(general, batch, row)
    this.accounts.put(index, general.account)
    this.facts.late += isLate ? 1 : 0
    this.facts.general.add(index)
    journalGeneral(this.accounts, batch, row, general, partRow.row)
    this.remember(index, event)
    if (!this.grow(batch, row, general)) {
      this.collect(general, note)
    }
    return this.keep(general, index, batch.seq[row] ?? NaN, partRow.from, note)
  }

  /** All events of an account before; undefined where they must be read first. */
  private historyOf(index: number): TradingEvent[] | null | undefined {
    const history = this.lookedUp.histories.get(index)
    if (history === undefined) {
      this.missing.histories.add(index)
    }
    return history
  }

  private rememberRow(index: number, batch: Batch, row: number): void {
    if (this.lookedUp.histories.size > 0) {
      this.remember(index, eventOfRow(this.accounts, batch, row))
    }
  }

  private remember(index: number, event: TradingEvent): void {
    const history = this.lookedUp.histories.get(index)
    if (history) {
      history.push(event)
      this.remembered.push(history)
    }
  }

  private keep(
    { before, account, event, decision }: General,
    index: number,
    seq: number,
    from: number,
    note: Note
  ): NewDecision | null {
    if (isOpening(before.decision, decision)) {
      const identity = this.accounts.held[index] ?? account
      this.facts.opened.push({ index, seq: from + 1, identity, account })
      return null
    }
    if (!(decision instanceof QuietDecision)) {
      this.facts.telling.add(index)
    }
    if (!isWorthKeeping(before.decision, decision)) {
      return null
    }
    this.facts.telling.add(index)
    const entry = {
      account,
      seq: from + 1,
      number: account.number,
      wireSeq: Number.isNaN(seq) ? null : seq,
      event,
    }
    const kept = keepDecision(before, entry, decision)
    this.facts.kept.push(kept)
    const status = before.decision?.status ?? null
    this.facts.outbox.push(...effectsOf(kept, status, note))
    const isNews =
      decision.status !== (status ?? "active") || kept.breaches.length > 0
    return isNews ? newDecisionOf(kept) : null
  }

  private grow(batch: Batch, row: number, { decision }: General): boolean {
    const { accounts, minutes } = this
    const { account, at, equity, low, high } = batch
    const amounts = {
      at: at[row] ?? 0,
      equity: equity[row] ?? 0,
      low: low[row] ?? 0,
      high: high[row] ?? 0,
    }
    return (
      !batch.events.has(row) &&
      growQuiet(accounts, minutes, account[row] ?? 0, amounts, decision)
    )
  }

  private collect(
    { before, account, event, decision }: General,
    note: Note
  ): void {
    const { facts } = this
    if (event.type === "equity") {
      addCandle(facts.candles, candleOfEvent(account, event, decision))
    } else if (
      event.type === "trade_opened" ||
      event.type === "trade_modified" ||
      event.type === "trade_closed" ||
      event.type === "positions"
    ) {
      facts.trades.push({ challengeAccountId: account.id, event })
    } else if (event.type === "reversal") {
      facts.reversals.push({
        challengeAccountId: account.id,
        rule: event.rule,
        number: account.number,
        by: note?.actor_id ?? null,
      })
    }
    if (isPardon(before, event)) {
      facts.reversals.push({
        challengeAccountId: account.id,
        rule: null,
        number: account.number,
        by: note?.actor_id ?? null,
      })
    }
  }
}
