import { COMPACT_SLOT, COMPACT_STRIDE, followedFloor } from "@highwater/domain"
import type { CompiledTerms } from "../engine/evaluated-account"
import type { Accounts } from "./accounts"
import { EXTRA, EXTRA_STRIDE } from "./extra"
import { FinishedMinutes } from "./finished-minutes"

const MINUTE_MS = 60_000

/** Grows a candle per account and minute from plain updates. */
export class Minutes {
  readonly finished = new FinishedMinutes()

  constructor(private readonly accounts: Accounts) {}

  /** Ends the account's minute where an instant is beyond it: before its event is evaluated. */
  pass(index: number, at: number): void {
    const { extra, slots } = this.accounts
    const first = index * EXTRA_STRIDE
    const minute = extra[first + EXTRA.minute] ?? Number.NaN
    if (!(at >= (minute + 1) * MINUTE_MS)) {
      return
    }
    const terms = this.accounts.terms.terms[extra[first + EXTRA.terms] ?? 0]
    const slot = index * COMPACT_STRIDE
    this.finished.add(
      index,
      minute,
      extra[first + EXTRA.low] ?? 0,
      extra[first + EXTRA.high] ?? 0,
      slots[slot + COMPACT_SLOT.equity] ?? 0,
      slots[slot + COMPACT_SLOT.balance] ?? 0,
      this.floor(terms, "daily_loss", index),
      this.floor(terms, "overall_loss", index)
    )
    extra[first + EXTRA.minute] = Number.NaN
  }

  /** Adds a plain update that was taken in; amounts in minor units. */
  grow(index: number, at: number, lowest: number, highest: number): void {
    const { extra } = this.accounts
    const first = index * EXTRA_STRIDE
    const minute = extra[first + EXTRA.minute] ?? Number.NaN
    if (minute !== minute) {
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

  /** The highest floor of a kind: as of the newest decision, or one that has followed since. */
  private floor(
    terms: CompiledTerms | undefined,
    kind: "daily_loss" | "overall_loss",
    index: number
  ): number {
    const { extra, slots } = this.accounts
    const field = kind === "daily_loss" ? EXTRA.dailyFloor : EXTRA.overallFloor
    let highest = extra[index * EXTRA_STRIDE + field] ?? Number.NaN
    const plan = terms?.plan
    if (!terms || !plan) {
      return highest
    }
    for (let n = 0; n < plan.followers.length; n++) {
      if (terms.followers[n] === kind) {
        const floor = followedFloor(plan, slots, index, n)
        highest = highest >= floor ? highest : floor
      }
    }
    return highest
  }
}
