import { ENGINE_VERSION } from "@highwater/domain"
import { ByteWriter } from "./byte-writer"
import { ENCODING_VERSION, ENTRY, ZONE_DATA } from "./encoding"
import type { JournaledEvent } from "./journaled-event"

/** Where a row stood, to go back to. */
export type RowMark = {
  length: number
  entries: number
  at: number
  seq: number
}

/**
 * One row of the journal in the making: what a commit adds to a partition, in
 * the order in which it was evaluated.
 */
export class RowWriter {
  entries = 0
  private at = 0
  private seq = 0
  private readonly body = new ByteWriter()

  /** A plain update; amounts in minor units. */
  update(
    slot: number,
    at: number,
    seq: number,
    balance: number,
    equity: number,
    low: number,
    high: number
  ): void {
    const isWide = low !== equity || high !== equity
    const { body } = this
    body.unsigned(slot * 4 + (isWide ? ENTRY.wideUpdate : ENTRY.update))
    body.signed(at - this.at)
    body.signed(seq - this.seq)
    body.signed(balance)
    body.signed(equity - balance)
    if (isWide) {
      body.signed(equity - low)
      body.signed(high - equity)
    }
    this.at = at
    this.seq = seq
    this.entries += 1
  }

  event(slot: number, journaled: JournaledEvent): void {
    this.body.unsigned(slot * 4 + ENTRY.event)
    this.body.text(JSON.stringify(journaled))
    this.entries += 1
  }

  mark(): RowMark {
    const { entries, at, seq } = this
    return { length: this.body.length, entries, at, seq }
  }

  reset({ length, entries, at, seq }: RowMark): void {
    this.body.length = length
    this.entries = entries
    this.at = at
    this.seq = seq
  }

  /**
   * The row behind its header: how to read it, who wrote it, and whose requests
   * it holds. The engine named is the writer's newest; each account of the row is
   * evaluated by the version it is pinned to.
   */
  appendTo(target: ByteWriter, requestKeys: readonly string[]): void {
    target.unsigned(ENCODING_VERSION)
    target.text(ENGINE_VERSION)
    target.text(ZONE_DATA)
    target.unsigned(requestKeys.length)
    requestKeys.forEach((key) => target.text(key))
    target.append(this.body)
  }
}
