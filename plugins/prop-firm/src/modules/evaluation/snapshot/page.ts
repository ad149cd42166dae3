import { COMPACT_SLOT, COMPACT_STRIDE, ENGINE_VERSION } from "@highwater/domain"
import type { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { NO_GAPS } from "../memory/wire-gaps"
import type { WireGaps } from "../memory/wire-gaps"

/** Accounts of one page. */
export const PAGE_SIZE = 256

/** The layout of a page: it is read by the version that wrote it, else left aside. */
export const PAGE_FORM = `3/${ENGINE_VERSION}`

/** Of the numbers beside the compact form all but where the account is, and the first number of its stream. */
const KEPT = EXTRA.moves + 1
const NUMBERS = PAGE_SIZE * (COMPACT_STRIDE + KEPT + 1)
const EXTRAS = PAGE_SIZE * COMPACT_STRIDE
const FIRSTS = EXTRAS + PAGE_SIZE * KEPT
const BYTES = NUMBERS * 8

/** The numbers of up to 256 accounts of a partition, and the gaps in their streams. */
export function writePage(
  accounts: Accounts,
  indexes: readonly (number | undefined)[]
): Buffer {
  const numbers = new Float64Array(NUMBERS)
  const gaps: Record<number, WireGaps> = {}
  for (let n = 0; n < PAGE_SIZE; n++) {
    const index = indexes[n]
    if (index === undefined) {
      continue
    }
    const slot = index * COMPACT_STRIDE
    numbers.set(
      accounts.slots.subarray(slot, slot + COMPACT_STRIDE),
      n * COMPACT_STRIDE
    )
    const extra = index * EXTRA_STRIDE
    numbers.set(accounts.extra.subarray(extra, extra + KEPT), EXTRAS + n * KEPT)
    numbers[FIRSTS + n] = accounts.streams.firstOf(index)
    const own = accounts.streams.gapsOf(index)
    if (own !== NO_GAPS) {
      gaps[n] = own
    }
  }
  const text = JSON.stringify(gaps)
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(text)])
}

/** Puts the numbers of a page into the accounts it is about. */
export function readPage(
  body: Buffer,
  accounts: Accounts,
  indexes: readonly (number | undefined)[]
): void {
  const numbers = new Float64Array(NUMBERS)
  body.copy(Buffer.from(numbers.buffer), 0, 0, BYTES)
  const gaps = JSON.parse(body.toString("utf8", BYTES)) as Record<
    number,
    WireGaps
  >
  for (let n = 0; n < PAGE_SIZE; n++) {
    const index = indexes[n]
    const from = n * COMPACT_STRIDE
    // Accounts without a compact form are as their rows say.
    const slots = numbers.subarray(from, from + COMPACT_STRIDE)
    if (index === undefined || slots[COMPACT_SLOT.until] === 0) {
      continue
    }
    accounts.slots.set(slots, index * COMPACT_STRIDE)
    const extra = EXTRAS + n * KEPT
    accounts.extra.set(
      numbers.subarray(extra, extra + KEPT),
      index * EXTRA_STRIDE
    )
    accounts.streams.set(
      index,
      numbers[FIRSTS + n] ?? Number.NaN,
      numbers[extra + EXTRA.lastSeq] ?? Number.NaN,
      gaps[n] ?? NO_GAPS
    )
  }
}
