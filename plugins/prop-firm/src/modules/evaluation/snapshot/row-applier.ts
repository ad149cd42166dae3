import {
  COMPACT,
  COMPACT_SLOT,
  COMPACT_STRIDE,
  stepInto,
} from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import { RowReader } from "../encoding/row-reader"
import { equityEvent } from "../engine/equity-event"
import { foldEvent } from "../engine/fold-event"
import { isOpening } from "../engine/is-opening"
import { candleOfEvent } from "../journal/candle-of-event"
import type { Accounts } from "../memory/accounts"
import { Batch } from "../memory/batch"
import type { Changes } from "../memory/changes"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { growQuiet } from "../memory/grow-quiet"
import type { Minutes } from "../memory/minutes"
import type { JournaledEvent } from "../encoding/journaled-event"
import type { FeedLimits } from "../quality/feed-limits"
import { FeedWatch } from "../quality/feed-watch"
import { NO_LIMITS } from "../quality/no-limits"
import { USUAL_SPIKE } from "../quality/usual-spike"
import type { ReadState } from "./account-rows"

/** By what is usual: a connection's own limits are not in the journal. */
const LEARNED: FeedLimits = {
  ...NO_LIMITS,
  spikeShare: USUAL_SPIKE.share,
  spikeFactor: USUAL_SPIKE.factor,
  spikeUpdates: USUAL_SPIKE.updates,
}

type Entry = {
  seq: number
  wireSeq: number
  at: number
  balance: number
  equity: number
  low: number
  high: number
  journaled: JournaledEvent | null
}

/**
 * Applies rows of the journal to accounts in memory: what was committed is
 * evaluated again, and comes to the same. Entries of accounts whose general form
 * is needed and not in memory wait until it was read.
 */
export class RowApplier {
  readonly waiting = new Map<number, Entry[]>()
  /** The newest row that a state read meanwhile was written after. */
  newestRead = 0
  private readonly batch = new Batch()
  private readonly watch: FeedWatch
  /** Accounts read as they were later: their entries up to there are in them. */
  private readonly readAt = new Map<number, number>()

  constructor(
    private readonly accounts: Accounts,
    private readonly minutes: Minutes,
    private readonly changes: Changes
  ) {
    this.watch = new FeedWatch(accounts, LEARNED)
    this.batch.addEvent(0, null, { type: "clock", at: "" }, null)
  }

  /**
   * @param indexOf the account of a slot; undefined where it is not to be applied
   * @returns the entries of the row
   */
  apply(
    seq: number,
    body: Buffer,
    indexOf: (slot: number) => number | undefined
  ): number {
    let entries = 0
    const reader = new RowReader(body)
    while (reader.next()) {
      entries += 1
      const index = indexOf(reader.slot)
      const held = index === undefined ? undefined : this.accounts.held[index]
      if (index === undefined || !held || seq <= held.asOf) {
        continue
      }
      const wireSeq = reader.journaled
        ? (reader.journaled.seq ?? Number.NaN)
        : reader.seq
      if (!Number.isNaN(wireSeq)) {
        this.accounts.see(index, wireSeq)
      }
      this.changes.add(index)
      const waiting =
        this.waiting.size === 0 ? undefined : this.waiting.get(index)
      if (waiting || !this.applyPlain(index, seq, reader)) {
        const { at, balance, equity, low, high, journaled } = reader
        const entry = {
          seq,
          wireSeq,
          at,
          balance,
          equity,
          low,
          high,
          journaled,
        }
        if (waiting) {
          waiting.push(entry)
        } else if (!this.applyGeneral(index, entry)) {
          this.waiting.set(index, [entry])
        }
      }
    }
    return entries
  }

  /** Goes on with the accounts that waited for their general form. */
  resume(states: ReadonlyMap<string, ReadState>): void {
    for (const [index, entries] of this.waiting) {
      const held = this.accounts.held[index]
      const read = held && states.get(held.id)
      if (!read) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `Account ${held?.id ?? index} has no written state.`
        )
      }
      const number = this.accounts.numberOf(index)
      if (number === null || read.account.number > number) {
        this.accounts.put(index, read.account)
        this.readAt.set(index, read.seq)
        this.newestRead = Math.max(this.newestRead, read.seq)
      } else {
        this.accounts.general.set(index, read.account)
      }
      for (const entry of entries) {
        if (!this.applyPlain(index, entry.seq, entry)) {
          this.applyGeneral(index, entry)
        }
      }
    }
    this.waiting.clear()
  }

  private applyPlain(
    index: number,
    seq: number,
    entry: Pick<Entry, "at" | "balance" | "equity" | "low" | "high"> & {
      journaled: JournaledEvent | null
    }
  ): boolean {
    if (entry.journaled) {
      return false
    }
    const { extra, terms } = this.accounts
    const own = extra[index * EXTRA_STRIDE + EXTRA.terms] ?? 0
    const plan = terms.plans[own]
    if (!plan) {
      return false
    }
    const { at, balance, equity, low, high } = entry
    const isThere = this.readAt.size > 0 && seq <= (this.readAt.get(index) ?? 0)
    if (!isThere) {
      const { batch } = this
      const before = this.equityOf(index)
      batch.account[0] = index
      batch.at[0] = at
      batch.balance[0] = balance
      batch.equity[0] = equity
      batch.low[0] = low
      batch.high[0] = high
      this.minutes.pass(index, at)
      if (stepInto(plan, this.accounts.slots, batch, 0) !== COMPACT.stepped) {
        return false
      }
      this.learn(index, before, entry)
    }
    this.minutes.grow(index, at, Math.min(low, equity), Math.max(high, equity))
    return true
  }

  /** The equity of an account in the compact form, in units of its plan. */
  private equityOf(index: number): number {
    const { slots } = this.accounts
    return slots[index * COMPACT_STRIDE + COMPACT_SLOT.equity] ?? Number.NaN
  }

  /** What an account usually moves, learned from what others have committed. */
  private learn(
    index: number,
    before: number,
    { equity, low, high }: Pick<Entry, "equity" | "low" | "high">
  ): void {
    const move = Math.max(
      before - Math.min(equity, low),
      Math.max(equity, high) - before
    )
    this.watch.learnAgain(index, move)
  }

  /** Answers false where the general form is not in memory. */
  private applyGeneral(index: number, entry: Entry): boolean {
    if (entry.seq <= (this.readAt.get(index) ?? 0)) {
      return true
    }
    const before = this.accounts.view(index)
    if (!before) {
      return false
    }
    const { at, balance, equity, low, high, journaled } = entry
    const scale = before.compiled.plan?.decimals ?? 0
    const { event, differs } = journaled ?? {
      event: equityEvent(scale, at, balance, equity, low, high),
    }
    this.minutes.pass(index, Date.parse(event.at))
    const { account, decision } = foldEvent(before, {
      event,
      ...(differs === undefined ? {} : { differs }),
    })
    if (!journaled && before.doubt === null) {
      this.learn(index, Number(before.equity) * 10 ** scale, entry)
    }
    this.accounts.put(index, account)
    this.accounts.general.unwritten.add(index)
    if (isOpening(before.decision, decision)) {
      const { seq } = entry
      this.changes.addOpened({
        index,
        seq,
        identity: this.accounts.held[index] ?? account,
        account,
      })
    }
    if (
      !journaled &&
      growQuiet(this.accounts, this.minutes, index, entry, decision)
    ) {
      return true
    }
    if (event.type === "equity") {
      this.changes.addCandle(candleOfEvent(account, event, decision))
    }
    return true
  }
}
