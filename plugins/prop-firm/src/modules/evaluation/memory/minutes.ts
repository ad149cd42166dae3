import { COMPACT_STRIDE } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { Accounts } from "./accounts"
import { EXTRA, EXTRA_STRIDE } from "./extra"

const MINUTE_MS = 60_000

/** A minute of an account that has ended, and what the account was at its end. */
export type FinishedMinute = {
  index: number
  kept: EvaluatedAccount | undefined
  slots: Float64Array
  minute: number
  low: number
  high: number
}

/** Grows a candle per account and minute from plain updates. */
export class Minutes {
  /** Ended and not written yet. */
  finished: FinishedMinute[] = []

  constructor(private readonly accounts: Accounts) {}

  /** Ends the account's minute where an instant is beyond it: before its event is evaluated. */
  pass(index: number, at: number): void {
    const { extra, slots, general } = this.accounts
    const first = index * EXTRA_STRIDE
    const minute = extra[first + EXTRA.minute] ?? Number.NaN
    if (!(Math.floor(at / MINUTE_MS) > minute)) {
      return
    }
    const begin = index * COMPACT_STRIDE
    this.finished.push({
      index,
      kept: general.get(index),
      slots: slots.slice(begin, begin + COMPACT_STRIDE),
      minute,
      low: extra[first + EXTRA.low] ?? 0,
      high: extra[first + EXTRA.high] ?? 0,
    })
    extra[first + EXTRA.minute] = Number.NaN
  }

  /** Adds a plain update that was taken in; amounts in minor units. */
  grow(index: number, at: number, lowest: number, highest: number): void {
    const { extra } = this.accounts
    const first = index * EXTRA_STRIDE
    if (Number.isNaN(extra[first + EXTRA.minute])) {
      extra[first + EXTRA.minute] = Math.floor(at / MINUTE_MS)
      extra[first + EXTRA.low] = lowest
      extra[first + EXTRA.high] = highest
      return
    }
    if (lowest < (extra[first + EXTRA.low] ?? 0)) {
      extra[first + EXTRA.low] = lowest
    }
    if (highest > (extra[first + EXTRA.high] ?? 0)) {
      extra[first + EXTRA.high] = highest
    }
  }
}
