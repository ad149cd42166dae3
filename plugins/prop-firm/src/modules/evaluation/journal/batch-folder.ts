import type { TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { PARTS } from "../engine/part-of"
import type { Accounts } from "../memory/accounts"
import type { Batch } from "../memory/batch"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { Minutes } from "../memory/minutes"
import { candleOfEvent } from "./candle-of-event"
import { effectsOf } from "./effects-of"
import { eventOfRow, foldGeneral, foldPlain, journalGeneral } from "./fold-row"
import type { General } from "./fold-row"
import type { KeptDecision, PartRow } from "./group"
import { isWorthKeeping, keepDecision } from "./keep-decision"
import { seqKey } from "./looked-up"
import type { LookedUp } from "./looked-up"
import { addCandle, emptyFacts } from "./merge-facts"
import type { Missing } from "./missing"
import { problemOf } from "./problem-of"
import { BatchRefused } from "./submission"
import type { NewDecision } from "./submission"

type Note = Record<string, unknown> | undefined

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
    private readonly rowOf: (part: number) => PartRow
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
    const { accounts, minutes } = this
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
        foldPlain(plan, accounts, minutes, batch, row, slot, partRow.row)
      ) {
        this.remember(index, batch, row)
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
    this.remember(index, batch, row)
    this.collect(general, note)
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

  private remember(index: number, batch: Batch, row: number): void {
    if (this.lookedUp.histories.size === 0) {
      return
    }
    const history = this.lookedUp.histories.get(index)
    if (history) {
      history.push(eventOfRow(this.accounts, batch, row))
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
    if (event.type !== "equity" || before.decision?.day !== decision.day) {
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

  private collect({ account, event, decision }: General, note: Note): void {
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
        by: typeof note?.actor_id === "string" ? note.actor_id : null,
      })
    }
  }
}

function refuseIfRefused(
  {
    before,
    decision,
  }: { before: EvaluatedAccount } & Pick<General, "decision">,
  batch: Batch,
  row: number
): void {
  const { refused } = decision
  if (!refused || refused.length === 0) {
    return
  }
  const seq = batch.seq[row] ?? Number.NaN
  throw new BatchRefused(
    refused.map(({ path, message }) =>
      problemOf(
        row,
        before.login,
        Number.isNaN(seq) ? null : seq,
        path === "" ? "event" : `event.${path}`,
        message
      )
    )
  )
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
