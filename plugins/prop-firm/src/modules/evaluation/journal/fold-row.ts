import { COMPACT, stepInto } from "@highwater/domain"
import type { CompactPlan, TradingEvent } from "@highwater/domain"
import { equityEvent } from "../engine/equity-event"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { foldEvent } from "../engine/fold-event"
import type { Folded } from "../engine/fold-event"
import type { RowWriter } from "../encoding/row-writer"
import type { Accounts } from "../memory/accounts"
import type { Batch } from "../memory/batch"
import type { Minutes } from "../memory/minutes"

/** What the general form said to a row. */
export type General = Folded & { before: EvaluatedAccount; event: TradingEvent }

/**
 * Takes a row into the compact form, where nothing happens by it. Answers false
 * where the general form must be asked; nothing has changed then.
 */
export function foldPlain(
  plan: CompactPlan,
  { slots }: Accounts,
  minutes: Minutes,
  batch: Batch,
  row: number,
  slot: number,
  writer: RowWriter
): boolean {
  if (stepInto(plan, slots, batch, row) !== COMPACT.stepped) {
    return false
  }
  const at = batch.at[row] ?? 0
  const equity = batch.equity[row] ?? 0
  const low = batch.low[row] ?? 0
  const high = batch.high[row] ?? 0
  minutes.grow(
    batch.account[row] ?? 0,
    at,
    low < equity ? low : equity,
    high > equity ? high : equity
  )
  writer.update(
    slot,
    at,
    batch.seq[row] ?? 0,
    batch.balance[row] ?? 0,
    equity,
    low,
    high
  )
  return true
}

/** The event a row stands for. */
export function eventOfRow(
  accounts: Accounts,
  batch: Batch,
  row: number
): TradingEvent {
  const scale =
    accounts.held[batch.account[row] ?? 0]?.compiled.plan?.decimals ?? 0
  return (
    batch.events.get(row) ??
    equityEvent(
      scale,
      batch.at[row] ?? 0,
      batch.balance[row] ?? 0,
      batch.equity[row] ?? 0,
      batch.low[row] ?? 0,
      batch.high[row] ?? 0
    )
  )
}

/** Asks the general form; the account is left as it was. */
export function foldGeneral(
  before: EvaluatedAccount,
  event: TradingEvent,
  history: readonly TradingEvent[] | null
): General {
  return { before, event, ...foldEvent(before, { event, history }) }
}

/** Writes what the general form was asked about into the journal. */
export function journalGeneral(
  accounts: Accounts,
  batch: Batch,
  row: number,
  { event, decision }: General,
  writer: RowWriter
): void {
  const slot = accounts.held[batch.account[row] ?? 0]?.slot ?? 0
  const seq = batch.seq[row] ?? Number.NaN
  if (!batch.events.has(row) && !decision.late) {
    writer.update(
      slot,
      batch.at[row] ?? 0,
      seq,
      batch.balance[row] ?? 0,
      batch.equity[row] ?? 0,
      batch.low[row] ?? 0,
      batch.high[row] ?? 0
    )
    return
  }
  writer.event(slot, {
    event,
    seq: Number.isNaN(seq) ? null : seq,
    ...(decision.late ? { differs: decision.replayDiffers } : {}),
  })
}
