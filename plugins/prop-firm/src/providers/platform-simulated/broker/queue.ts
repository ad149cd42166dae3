import type { WireItem } from "./types"

/** Events of one stretch of simulated time, with the clock at its end. */
export type Batch = { clock: number; items: WireItem[] }

/** Longest batch sent at once; the endpoint takes 10,000 items and 5 MB. */
const MAX_ITEMS = 5_000

/**
 * Events waiting for an acknowledgement, oldest first. A login that the firm
 * does not know yet is parked: its events wait aside, in order, while those of
 * the others go on.
 */
export class Queue {
  private batches: Batch[]
  private readonly parked = new Map<string, Batch>()
  /** The clock never runs backwards on the wire. */
  private latest = 0

  constructor(batches: Batch[] = []) {
    this.batches = batches
  }

  get isEmpty(): boolean {
    return this.batches.length === 0
  }

  get size(): number {
    const waiting = [...this.batches, ...this.parked.values()]
    return waiting.reduce((sum, one) => sum + one.items.length, 0)
  }

  /** Takes events in; those of parked logins wait with the others of theirs. */
  add(clock: number, items: WireItem[]): void {
    this.latest = Math.max(this.latest, clock)
    const rest = items.filter((item) => {
      const parked = this.parked.get(item.login)
      if (!parked) return true
      parked.items.push(item)
      parked.clock = clock
      return false
    })
    for (let at = 0; at < rest.length; at += MAX_ITEMS)
      this.batches.push({ clock, items: rest.slice(at, at + MAX_ITEMS) })
  }

  head(): Batch | null {
    return this.batches[0] ?? null
  }

  /** The head was acknowledged, or nothing of it is left. */
  shift(): void {
    this.batches.shift()
  }

  /** Cuts the head in two, for an endpoint that finds it too large. */
  halve(): boolean {
    const head = this.batches[0]
    if (!head || head.items.length < 2) return false
    const middle = head.items.length >> 1
    this.batches.splice(
      0,
      1,
      { clock: head.clock, items: head.items.slice(0, middle) },
      { clock: head.clock, items: head.items.slice(middle) }
    )
    return true
  }

  /** Puts only these logins' events of the head first, the others behind them. */
  isolate(login: string): void {
    const head = this.batches[0]
    if (!head) return
    const own = head.items.filter((item) => item.login === login)
    const rest = head.items.filter((item) => item.login !== login)
    const parts = [own, rest].filter((items) => items.length > 0)
    this.batches.splice(
      0,
      1,
      ...parts.map((items) => ({ clock: head.clock, items }))
    )
  }

  /** Takes every waiting event of a login out and answers them. */
  remove(login: string): WireItem[] {
    const removed: WireItem[] = [...(this.parked.get(login)?.items ?? [])]
    this.parked.delete(login)
    this.batches = this.batches
      .map(({ clock, items }) => ({
        clock,
        items: items.filter((item) => {
          if (item.login !== login) return true
          removed.push(item)
          return false
        }),
      }))
      .filter((batch) => batch.items.length > 0)
    return removed
  }

  /** Sets a login's events aside. */
  park(login: string, clock: number): void {
    const items = this.remove(login)
    this.parked.set(login, { clock, items })
  }

  get parkedLogins(): string[] {
    return [...this.parked.keys()]
  }

  /** Puts a parked login's events at the end of the line again, in order. */
  unpark(login: string): void {
    const batch = this.parked.get(login)
    this.parked.delete(login)
    if (!batch || batch.items.length === 0) return
    const clock = Math.max(batch.clock, this.latest)
    this.batches.push({ clock, items: batch.items })
  }

  /** Everything unacknowledged, in an order that keeps each login's. */
  snapshot(): Batch[] {
    return [...this.batches, ...this.parked.values()]
  }
}
