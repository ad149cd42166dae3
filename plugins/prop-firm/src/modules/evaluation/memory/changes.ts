import { PARTS } from "../engine/part-of"
import type { Candle, ConnectionTimes, Opened } from "../journal/group"
import { addCandle, joinConnection } from "../journal/merge-facts"
import type { Accounts } from "./accounts"
import { EXTRA, EXTRA_STRIDE } from "./extra"
import { MarkedList } from "./marked-list"
import { OpenedDays } from "./opened-days"

const PAGE_BITS = 8

/** What is committed and not written where it is read, or where a restart begins. */
export class Changes {
  /** Accounts whose rows are behind. */
  readonly accounts = new MarkedList()
  /** Pages by partition that are behind. */
  readonly pages = Array.from({ length: PARTS }, () => new MarkedList())
  /** Decisions that are behind; each is written before the row or the page it stands before. */
  readonly opened = new OpenedDays()
  readonly candles = new Map<string, Candle>()
  readonly connections = new Map<string, ConnectionTimes>()

  constructor(private readonly held: Accounts) {}

  add(index: number): void {
    this.accounts.add(index)
    const place = this.held.extra[index * EXTRA_STRIDE + EXTRA.place] ?? 0
    // Whole numbers: of others the remainder takes as long as the rest of it.
    const whole = place | 0
    this.pages[whole % PARTS]?.add((whole / PARTS) >> PAGE_BITS)
  }

  /** A day that has opened, in few bytes. */
  packed(one: Opened): Opened {
    const { index, seq, identity, account } = one
    const packed =
      typeof account === "string"
        ? account
        : this.held.general.packed(index, account)
    return { index, seq, identity, account: packed ?? account }
  }

  /** Takes note of a day that has opened, in few bytes. */
  addOpened(one: Opened): void {
    this.opened.add(this.packed(one))
  }

  addCandle(candle: Candle): void {
    addCandle(this.candles, candle)
  }

  addConnection(id: string, times: ConnectionTimes): void {
    joinConnection(this.connections, id, times)
  }

  clear(): void {
    this.accounts.clear()
    this.pages.forEach((pages) => pages.clear())
    this.opened.clear()
    this.candles.clear()
    this.connections.clear()
  }
}
