import type { Candle, Group } from "./group"

/** A group with nothing in it. */
export function emptyGroup(): Group {
  return {
    accounts: new Map(),
    heads: new Map(),
    journal: [],
    kept: [],
    candles: new Map(),
    trades: [],
    reversals: [],
    outbox: [],
    answers: new Map(),
    connections: new Map(),
  }
}

/** Puts a finished draft behind what the group holds already. */
export function mergeGroup(group: Group, draft: Group): void {
  draft.accounts.forEach((account, id) => group.accounts.set(id, account))
  draft.heads.forEach((head, part) => group.heads.set(part, head))
  group.journal.push(...draft.journal)
  group.kept.push(...draft.kept)
  group.trades.push(...draft.trades)
  group.reversals.push(...draft.reversals)
  group.outbox.push(...draft.outbox)
  for (const [name, answer] of draft.answers) {
    group.answers.set(name, group.answers.get(name) ?? answer)
  }
  for (const [key, candle] of draft.candles) {
    const known = group.candles.get(key)
    group.candles.set(key, known ? joinCandles(known, candle) : candle)
  }
  for (const [id, { eventAt, clockAt }] of draft.connections) {
    const known = group.connections.get(id)
    group.connections.set(id, {
      eventAt: newest(known?.eventAt ?? null, eventAt),
      clockAt: newest(known?.clockAt ?? null, clockAt),
    })
  }
}

/** The later of two instants; null is before everything. */
export function newest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) {
    return a ?? b
  }
  return Date.parse(a) >= Date.parse(b) ? a : b
}

/** Two parts of one minute; a part of only late events never ends it. */
export function joinCandles(first: Candle, second: Candle): Candle {
  const last = second.late && !first.late ? first : second
  return {
    ...last,
    equity_min: lower(first.equity_min, second.equity_min),
    equity_max: higher(first.equity_max, second.equity_max),
    late: first.late && second.late,
  }
}

const lower = (a: string, b: string) => (Number(a) <= Number(b) ? a : b)
const higher = (a: string, b: string) => (Number(a) >= Number(b) ? a : b)
