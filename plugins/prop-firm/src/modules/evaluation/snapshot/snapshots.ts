import { setTimeout as sleep } from "node:timers/promises"
import type { Opened } from "../journal/group"
import { writeOpened } from "../journal/write-opened"
import type { Memory } from "../memory/memory"
import { despiteDeadlock } from "../read-model/despite-deadlock"
import type { Flusher } from "../read-model/flusher"
import type { StateRow } from "../read-model/state-row"
import { tell } from "../read-model/tell"
import { writeStates } from "../read-model/write-states"
import { PAGE_FORM, PAGE_SIZE, writePage } from "./page"

const EVERY_MS = 10_000
/** At most this share of the time goes into snapshots: with a million accounts one takes seconds. */
const SHARE = 0.2
/** Few enough that copying them stops nobody. */
const PAGES_AT_ONCE = 32
const LOOK_AGAIN_MS = 200
/** Time may have something to do with many accounts again and again. */
const MOST_HELD_BACK_MS = 60_000

type Copied = {
  part: number
  seq: number
  pages: number[]
  bodies: Buffer[]
  states: StateRow[]
  opened: Opened[]
}

/**
 * Writes the numbers of accounts page by page, so that a restart reads them and
 * only the newest rows of the journal. Only pages that changed, a few at a time,
 * each as of its own moment, while updates go on.
 */
export class Snapshots {
  private isStarted = false
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()

  constructor(
    private readonly memory: Memory,
    private readonly flusher: Flusher
  ) {}

  /** Takes one at intervals from now on. */
  start(): void {
    this.isStarted = true
    this.takeIn(EVERY_MS)
  }

  stop(): void {
    this.isStarted = false
    clearTimeout(this.timer)
  }

  /** Writes what has changed since the last snapshot, one snapshot after the other. */
  take(): Promise<void> {
    const taken = this.running.then(() => this.write())
    this.running = taken.catch(() => undefined)
    return taken
  }

  private takeIn(ms: number): void {
    this.timer = setTimeout(() => {
      const began = performance.now()
      // What could not be written now is written at the next interval.
      void this.take()
        .catch(() => undefined)
        .then(() => {
          if (this.isStarted) {
            const took = performance.now() - began
            this.takeIn(Math.max(EVERY_MS, took / SHARE - took))
          }
        })
    }, ms)
    this.timer.unref()
  }

  private async write(): Promise<void> {
    const { changes, mutex, partitions } = this.memory
    const { generation } = partitions
    const marks = await mutex.run(() =>
      Promise.resolve(new Map(partitions.heads))
    )
    const changed = changes.pages.map((pages) => pages.all())
    await this.flusher.flushMinutes()
    for (const [part, pages] of changed.entries()) {
      if (pages.length === 0) {
        continue
      }
      for (let from = 0; from < pages.length; from += PAGES_AT_ONCE) {
        await this.turn()
        await this.writePages(part, pages.slice(from, from + PAGES_AT_ONCE))
      }
      if (partitions.generation !== generation) {
        return
      }
      const mark = marks.get(part) ?? 0
      await this.memory
        .knex("prop_evaluation_head")
        .where({ part })
        .where("seq", ">=", mark)
        .where("snapshot_seq", "<", mark)
        .update({ snapshot_seq: mark })
    }
  }

  /** After a daily reset, if one is going on, but not for ever; at the end nobody waits for it. */
  private async turn(): Promise<void> {
    const began = performance.now()
    while (
      this.isStarted &&
      this.flusher.isHeldBack &&
      performance.now() - began < MOST_HELD_BACK_MS
    ) {
      await sleep(LOOK_AGAIN_MS, undefined, { ref: false })
    }
  }

  private async writePages(part: number, pages: number[]): Promise<void> {
    const { knex, mutex, changes } = this.memory
    // Thousands of states at once would stop everybody; few are left for the copy.
    await this.flusher.flushIndexes(this.unwrittenOf(part, pages))
    const copied = await mutex.run(() =>
      Promise.resolve(this.copy(part, pages))
    )
    try {
      const write = () =>
        knex.transaction(async (trx) => {
          await writeOpened(trx, copied.opened)
          await writeStates(trx, copied.states)
          const sizes = copied.bodies.map(({ length }) => length)
          // A head behind ours: the database is not the one the pages are of.
          await trx.raw(
            `insert into prop_evaluation_page as p (part, page, seq, form, body)
           select ?, n.page, ?, ?, substring(b.bodies from n.start for n.size)
           from unnest(?::int[], ?::int[], ?::int[]) as n(page, start, size),
             (select ?::bytea as bodies) b
           where exists (select 1 from prop_evaluation_head h
             where h.part = ? and h.seq >= ?)
           on conflict (part, page) do update set seq = excluded.seq,
             form = excluded.form, body = excluded.body
           where excluded.seq >= p.seq`,
            [
              part,
              copied.seq,
              PAGE_FORM,
              pages,
              sizes.map((_, n) =>
                sizes.slice(0, n).reduce((sum, size) => sum + size, 1)
              ),
              sizes,
              Buffer.concat(copied.bodies),
              part,
              copied.seq,
            ]
          )
        })
      await despiteDeadlock(write)
    } catch (error) {
      pages.forEach((page) => changes.pages[part]?.add(page))
      throw error
    }
    await this.flusher.noteWritten(copied)
  }

  /**
   * Between two groups. The rows of accounts that the general form has changed go
   * with their page: its numbers stand on them.
   */
  private copy(part: number, pages: number[]): Copied {
    const { accounts, changes, partitions } = this.memory
    const unwritten = this.unwrittenOf(part, pages)
    const bodies = pages.map((page) => {
      changes.pages[part]?.delete(page)
      const first = page * PAGE_SIZE
      const indexes = partitions.slotsOf(part).slice(first, first + PAGE_SIZE)
      return writePage(accounts, indexes)
    })
    const seq = this.memory.headOf(part)
    const { states, opened } = tell(
      accounts,
      changes.opened,
      unwritten,
      () => seq
    )
    return { part, seq, pages, bodies, states, opened }
  }

  /** Accounts of pages whose rows are behind their general form. */
  private unwrittenOf(part: number, pages: readonly number[]): number[] {
    const { accounts, partitions } = this.memory
    if (accounts.general.unwritten.size === 0) {
      return []
    }
    const slots = partitions.slotsOf(part)
    return pages.flatMap((page) =>
      slots
        .slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
        .filter((index): index is number =>
          index === undefined ? false : accounts.general.unwritten.has(index)
        )
    )
  }
}
