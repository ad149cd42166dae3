import { COMPACT_SLOT, COMPACT_STRIDE } from "@highwater/domain"
import type { Accounts } from "../memory/accounts"
import type { Batch } from "../memory/batch"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { missingNumbers } from "../memory/wire-gaps"
import { UNWATCHED } from "./feed-limits"
import type { FeedLimits } from "./feed-limits"

/**
 * Watches the updates of one submission before they are evaluated: whether each is
 * as the ones before it let expect. It only doubts; what follows from a doubt is
 * put into the journal and decided by the engine.
 */
export class FeedWatch {
  /** The largest distance of the row looked at last from the equity before it. */
  private move = 0

  constructor(
    private readonly accounts: Accounts,
    readonly limits: FeedLimits
  ) {}

  /**
   * Whether a plain update of an account whose data is good is as expected: a few
   * comparisons. Where not, it is judged with the account's general form.
   */
  isUsual(batch: Batch, row: number): boolean {
    const { accounts, limits } = this
    const index = batch.account[row] ?? 0
    const first = index * COMPACT_STRIDE
    const { slots } = accounts
    const at = batch.at[row] ?? 0
    if (
      slots[first + COMPACT_SLOT.until] === 0 ||
      at > limits.latest ||
      at < limits.earliest
    ) {
      return false
    }
    const equity = batch.equity[row] ?? 0
    const before = slots[first + COMPACT_SLOT.equity] ?? 0
    this.move = Math.max(
      before - Math.min(equity, batch.low[row] ?? 0),
      Math.max(equity, batch.high[row] ?? 0) - before
    )
    return this.move <= this.mostMove(index) && !this.hasGap(index, Infinity)
  }

  /** Remembers the move of the row that was found usual last. */
  learn(index: number, move = this.move): void {
    const { extra } = this.accounts
    const at = index * EXTRA_STRIDE
    const largest = extra[at + EXTRA.move] ?? 0
    const faded = largest - largest / this.limits.spikeUpdates
    extra[at + EXTRA.move] = move > faded ? move : faded
    extra[at + EXTRA.moves] = (extra[at + EXTRA.moves] ?? 0) + 1
  }

  /** Remembers a move that was committed, as whoever committed it did: a spike is none. */
  learnAgain(index: number, move: number): void {
    if (move <= this.mostMove(index)) {
      this.learn(index, move)
    }
  }

  /** The largest move that is no spike, in units of the account's plan. */
  mostMove(index: number): number {
    const { accounts, limits } = this
    const at = index * EXTRA_STRIDE
    if ((accounts.extra[at + EXTRA.moves] ?? 0) < limits.spikeUpdates) {
      return Infinity
    }
    const size =
      accounts.terms.sizes[accounts.extra[at + EXTRA.terms] ?? 0] ?? 0
    const usual = limits.spikeFactor * (accounts.extra[at + EXTRA.move] ?? 0)
    const least = limits.spikeShare * size
    return usual > least ? usual : least
  }

  /** Takes the numbers that are missing now for lost. */
  giveUpGaps(index: number): void {
    this.accounts.streams.giveUp(index)
  }

  /** Whether numbers before one are missing in the account's stream. */
  hasGap(index: number, before: number): boolean {
    const { accounts, limits } = this
    return (
      limits.gapNumbers !== UNWATCHED &&
      accounts.streams.hasGaps &&
      missingNumbers(accounts.streams.gapsOf(index), before) > limits.gapNumbers
    )
  }
}
