import { MedusaError } from "@medusajs/framework/utils"
import { ByteReader } from "./byte-reader"
import { ENCODING_VERSION, ENTRY } from "./encoding"
import type { JournaledEvent } from "./journaled-event"

/**
 * Reads a row of the journal entry by entry: after `next` its fields hold the
 * entry. Fields rather than objects, because a replay reads millions.
 */
export class RowReader {
  /** The newest version of the rules engine that the writer had. */
  readonly engine: string
  /** Version of the time zone data that days were told apart with. */
  readonly zoneData: string
  readonly requestKeys: string[]
  slot = 0
  /** Set where the entry is no plain update. */
  journaled: JournaledEvent | null = null
  at = 0
  seq = 0
  balance = 0
  equity = 0
  low = 0
  high = 0
  private readonly bytes: ByteReader

  /** @throws INVALID_DATA for a row of an encoding this version does not know */
  constructor(body: Buffer) {
    this.bytes = new ByteReader(body)
    const version = this.bytes.unsigned()
    if (version !== ENCODING_VERSION) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A row of the journal has encoding ${version}; this version reads ${ENCODING_VERSION}.`
      )
    }
    this.engine = this.bytes.text()
    this.zoneData = this.bytes.text()
    this.requestKeys = Array.from({ length: this.bytes.unsigned() }, () =>
      this.bytes.text()
    )
  }

  next(): boolean {
    const { bytes } = this
    if (bytes.isAtEnd) {
      return false
    }
    const head = bytes.unsigned()
    const kind = head % 4
    this.slot = (head - kind) / 4
    if (kind === ENTRY.event) {
      this.journaled = JSON.parse(bytes.text()) as JournaledEvent
      return true
    }
    this.journaled = null
    this.at += bytes.signed()
    this.seq += bytes.signed()
    this.balance = bytes.signed()
    this.equity = this.balance + bytes.signed()
    this.low = this.equity
    this.high = this.equity
    if (kind === ENTRY.wideUpdate) {
      this.low -= bytes.signed()
      this.high += bytes.signed()
    }
    return true
  }
}
