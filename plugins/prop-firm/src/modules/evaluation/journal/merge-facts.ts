import type { Candle, ConnectionTimes, Facts } from "./group"

/** Nothing found yet. */
export function emptyFacts(): Facts {
  return {
    kept: [],
    opened: [],
    trades: [],
    doubts: [],
    reversals: [],
    outbox: [],
    candles: new Map(),
    connections: new Map(),
    answers: new Map(),
    telling: new Set(),
    general: new Set(),
    late: 0,
  }
}

/** Puts what one submission led to behind what others did. */
export function mergeFacts(facts: Facts, more: Facts): void {
  facts.kept.push(...more.kept)
  more.opened.forEach((one) => facts.opened.push(one))
  facts.trades.push(...more.trades)
  facts.doubts.push(...more.doubts)
  facts.reversals.push(...more.reversals)
  facts.outbox.push(...more.outbox)
  more.answers.forEach((answer, name) =>
    facts.answers.set(name, facts.answers.get(name) ?? answer)
  )
  facts.late += more.late
  more.telling.forEach((index) => facts.telling.add(index))
  more.general.forEach((index) => facts.general.add(index))
  more.candles.forEach((candle) => addCandle(facts.candles, candle))
  more.connections.forEach((times, id) =>
    joinConnection(facts.connections, id, times)
  )
}

/** Adds what a connection has told of its times. */
export function joinConnection(
  connections: Map<string, ConnectionTimes>,
  id: string,
  { eventAt, clockAt }: ConnectionTimes
): void {
  const known = connections.get(id)
  connections.set(id, {
    eventAt: newest(known?.eventAt ?? null, eventAt),
    clockAt: newest(known?.clockAt ?? null, clockAt),
  })
}

/** Adds a minute, or a part of one that is there already. */
export function addCandle(candles: Map<string, Candle>, candle: Candle): void {
  const key = `${candle.challenge_account_id} ${candle.bucket_at}`
  const known = candles.get(key)
  candles.set(key, known ? joinCandles(known, candle) : candle)
}

/** Parts of minutes put together, in the order of their last values. */
export function joinedCandles(candles: Iterable<Candle>): Candle[] {
  const joined = new Map<string, Candle>()
  for (const candle of candles) {
    addCandle(joined, candle)
  }
  return [...joined.values()]
}

/** The later of two instants; null is before everything. */
function newest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) {
    return a ?? b
  }
  return Date.parse(a) >= Date.parse(b) ? a : b
}

/** Two parts of one minute; a part of only late events never ends it. */
function joinCandles(first: Candle, second: Candle): Candle {
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
