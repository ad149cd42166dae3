import { setTimeout as sleep } from "node:timers/promises"
import type { Candle, ConnectionTimes, Opened } from "../journal/group"
import { joinedCandles } from "../journal/merge-facts"
import type { Memory } from "../memory/memory"
import { despiteDeadlock } from "./despite-deadlock"
import { candleOfFinished } from "./candle-of-minute"
import type { StateRow } from "./state-row"
import { tell } from "./tell"
import { touchConnections } from "./touch-connections"
import { writeCandles } from "./write-candles"
import { writeStates } from "./write-states"
import { writeOpened } from "../journal/write-opened"

/** Accounts written at once where nobody waits for them. */
const MOST_AT_ONCE = 200
/** Under load: reading and writing them stops everybody for a few milliseconds only. */
const MOST_UNDER_LOAD = 20
/** Under load, at most this share of the time is spent on readers. */
const SHARE_UNDER_LOAD = 0.1
/** Ended minutes written at once. */
const MOST_MINUTES_AT_ONCE = 1000
/** Ended minutes that may wait before readers come first. */
const MOST_MINUTES = 10_000
const LEAST_PAUSE_MS = 100
const AFTER_FAILURE_MS = 1000
/** A daily reset commits accounts again and again, with less than this between. */
const HELD_BACK_MS = 1000

/** Rows that are written, and the days before them. */
type Written = { states: readonly StateRow[]; opened: readonly Opened[] }

type Portion = {
  indexes: number[]
  states: StateRow[]
  opened: Opened[]
  candles: Candle[]
  connections: Map<string, ConnectionTimes>
}

/**
 * Writes what is committed where it is read: rows of accounts, minutes of equity,
 * times of connections. Behind the commits, in portions, all of it at once where
 * nothing else is to be done.
 */
export class Flusher {
  private running: Promise<void> | null = null
  /** Portions that are taken and not written yet. */
  private readonly writing = new Set<Promise<void>>()
  private isStopped = false
  private heldBackUntil = 0

  constructor(
    private readonly memory: Memory,
    private readonly isIdle: () => boolean
  ) {}

  /** Begins to write, if it is not writing. */
  wake(): void {
    if (!this.running && !this.isStopped && !this.isClean()) {
      this.running = this.run().finally(() => {
        this.running = null
      })
    }
  }

  /** Whether many accounts are in the middle of a daily reset: what can wait does. */
  get isHeldBack(): boolean {
    return performance.now() < this.heldBackUntil
  }

  /** Writes only what is asked for while a daily reset goes on. */
  holdBack(): void {
    this.heldBackUntil = performance.now() + HELD_BACK_MS
  }

  /** Writes all there is, and no more after it. */
  async stop(): Promise<void> {
    this.isStopped = true
    await this.running
    await this.flushAll()
  }

  /** Writes everything that was committed when it was called. */
  async flushAll(): Promise<void> {
    const { changes, minutes } = this.memory
    let left = changes.accounts.size + minutes.finished.length
    do {
      await this.flushSome(() => changes.accounts.take(MOST_AT_ONCE))
      left -= MOST_AT_ONCE
    } while (left > 0 && !this.isClean())
    await Promise.all(this.writing)
  }

  /** Writes the minutes that have ended by now. */
  async flushMinutes(): Promise<void> {
    const { minutes } = this.memory
    let left = minutes.finished.length
    do {
      await this.flushSome(() => [])
      left -= MOST_MINUTES_AT_ONCE
    } while (left > 0)
  }

  /** Writes these accounts now, if they are behind. */
  async flushIds(ids: readonly string[]): Promise<void> {
    const { accounts, changes } = this.memory
    const behind = ids.flatMap((id) => {
      const index = accounts.indexOf(id)
      return index !== undefined && changes.accounts.has(index) ? [index] : []
    })
    await this.flushIndexes(behind)
    await Promise.all(this.writing)
  }

  /** Writes the rows of these accounts now, a few at a time. */
  async flushIndexes(indexes: readonly number[]): Promise<void> {
    const { changes } = this.memory
    for (let from = 0; from < indexes.length; from += MOST_AT_ONCE) {
      await this.flushSome(() => {
        const some = indexes.slice(from, from + MOST_AT_ONCE)
        some.forEach((index) => changes.accounts.delete(index))
        return some
      })
    }
  }

  /** Whether everything that is committed can be read. */
  private isClean(): boolean {
    const { changes, minutes } = this.memory
    return (
      changes.accounts.size === 0 &&
      changes.candles.size === 0 &&
      changes.connections.size === 0 &&
      minutes.finished.length === 0
    )
  }

  /** Minutes wait in memory until they are written: not without end. */
  private isFarBehind(): boolean {
    return this.memory.minutes.finished.length > MOST_MINUTES
  }

  private async run(): Promise<void> {
    while (!this.isClean() && !this.isStopped) {
      if (this.isHeldBack && !this.isFarBehind()) {
        await sleep(LEAST_PAUSE_MS, undefined, { ref: false })
        continue
      }
      const began = performance.now()
      let pause = 0
      try {
        await this.flushSome(() => this.takeForReaders())
        const took = performance.now() - began
        pause =
          this.isIdle() || this.isFarBehind()
            ? 0
            : Math.max(LEAST_PAUSE_MS, took / SHARE_UNDER_LOAD - took)
      } catch {
        // The changes are kept; the commits, which matter, tell what is wrong.
        pause = AFTER_FAILURE_MS
      }
      await sleep(pause, undefined, { ref: false })
    }
  }

  /** While minutes pile up, rows of accounts wait. */
  private takeForReaders(): number[] {
    if (this.isFarBehind()) return []
    const most = this.isIdle() ? MOST_AT_ONCE : MOST_UNDER_LOAD
    return this.memory.changes.accounts.take(most)
  }

  private flushSome(taken: () => number[]): Promise<void> {
    const written = this.writePortion(taken)
    const done = written.catch(() => undefined)
    this.writing.add(done)
    void done.then(() => this.writing.delete(done))
    return written
  }

  private async writePortion(taken: () => number[]): Promise<void> {
    const portion = await this.memory.mutex.run(() => this.take(taken()))
    try {
      await despiteDeadlock(() => this.writeRows(portion))
    } catch (error) {
      this.giveBack(portion)
      throw error
    }
    await this.noteWritten(portion)
  }

  private writeRows(portion: Portion): Promise<void> {
    return this.memory.knex.transaction(async (trx) => {
      await writeOpened(trx, portion.opened)
      await writeStates(trx, portion.states)
      await writeCandles(trx, portion.candles)
      await touchConnections(trx, portion.connections)
    })
  }

  /** Notes that rows are written; what changed since then is still to be. */
  noteWritten({ states, opened }: Written): Promise<void> {
    const { accounts, changes, mutex } = this.memory
    return mutex.run(() => {
      changes.opened.drop(opened)
      for (const { challenge_account_id: id, number } of states) {
        const index = accounts.indexOf(id)
        if (
          index !== undefined &&
          (accounts.general.get(index)?.number ?? 0) <= number
        ) {
          accounts.general.unwritten.delete(index)
        }
      }
      accounts.general.trim()
      return Promise.resolve()
    })
  }

  /** Between two groups: what is taken is of committed states only. */
  private async take(indexes: number[]): Promise<Portion> {
    const { accounts, changes, minutes, partitions } = this.memory
    const unread = indexes.filter((index) => !accounts.general.has(index))
    if (unread.length > 0) {
      try {
        await partitions.catchUp(await partitions.readGeneral(unread))
      } catch (error) {
        indexes.forEach((index) => changes.accounts.add(index))
        throw error
      }
    }
    for (const minute of minutes.finished.first(MOST_MINUTES_AT_ONCE)) {
      changes.addCandle(candleOfFinished(minute, accounts))
    }
    minutes.finished.drop(MOST_MINUTES_AT_ONCE)
    const { told, states, opened, candles } = tell(
      accounts,
      changes.opened,
      indexes,
      (part) => this.memory.headOf(part)
    )
    const portion = {
      indexes: told,
      states,
      opened,
      candles: joinedCandles([...changes.candles.values(), ...candles]),
      connections: new Map(changes.connections),
    }
    changes.candles.clear()
    changes.connections.clear()
    return portion
  }

  private giveBack({ indexes, candles, connections }: Portion): void {
    const { changes } = this.memory
    indexes.forEach((index) => changes.accounts.add(index))
    candles.forEach((candle) => changes.addCandle(candle))
    connections.forEach((times, id) => changes.addConnection(id, times))
  }
}
