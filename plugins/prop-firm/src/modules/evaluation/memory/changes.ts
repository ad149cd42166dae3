import type { Candle, ConnectionTimes } from "../journal/group"
import { addCandle, joinConnection } from "../journal/merge-facts"
import type { Accounts } from "./accounts"

const PAGE_BITS = 8

/** What is committed and not written where it is read, or where a restart begins. */
export class Changes {
  /** Accounts whose rows are behind. */
  readonly accounts = new Set<number>()
  /** Pages by partition that are behind. */
  readonly pages = new Map<number, Set<number>>()
  readonly candles = new Map<string, Candle>()
  readonly connections = new Map<string, ConnectionTimes>()

  constructor(private readonly held: Accounts) {}

  add(index: number): void {
    this.accounts.add(index)
    const account = this.held.held[index]
    if (account) {
      const pages = this.pages.get(account.part) ?? new Set()
      this.pages.set(account.part, pages.add(account.slot >> PAGE_BITS))
    }
  }

  addCandle(candle: Candle): void {
    addCandle(this.candles, candle)
  }

  addConnection(id: string, times: ConnectionTimes): void {
    joinConnection(this.connections, id, times)
  }

  clear(): void {
    this.accounts.clear()
    this.pages.clear()
    this.candles.clear()
    this.connections.clear()
  }
}
