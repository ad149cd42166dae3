import { type CompactPlan, type Program, start, step } from "@highwater/domain"
import { percentiles } from "../lib/percentiles"
import { CompactAccounts } from "./compact-accounts"
import { tradeStream } from "./trade-stream"
import { walk } from "./walk"

const ACCOUNTS = 10_000
const EVENTS = 200_000
const PERCENTS = [50, 99, 99.9]

/** Microseconds of single events at 10,000 accounts: half of them take no longer than the first, and so on. */
export interface Latency {
  name: string
  p50: number
  p99: number
  p999: number
}

/** Each event is timed by itself, the reading of the clock included. The first tenth warms up. */
const timed = (
  name: string,
  count: number,
  once: (index: number) => void
): Latency => {
  const times = new Float64Array(count)
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now()
    once(index)
    times[index] = (performance.now() - begun) * 1000
  }
  const [p50 = 0, p99 = 0, p999 = 0] = percentiles(
    times.slice(count / 10),
    PERCENTS
  )
  return { name, p50, p99, p999 }
}

export const compactLatency = (plan: CompactPlan): Latency => {
  const accounts = new CompactAccounts(plan, ACCOUNTS)
  const batch = walk(ACCOUNTS, EVENTS, 3).next()
  return timed("compact form, equity updates", EVENTS, (row) =>
    accounts.take(batch, row)
  )
}

export const generalLatency = (program: Program): Latency => {
  const states = Array.from({ length: ACCOUNTS }, () => start(program))
  const items = tradeStream(ACCOUNTS, 5)(EVENTS / 2)
  return timed("general form, trades", items.length, (index) => {
    const item = items[index]
    const state = item && states[item.account]
    if (!item || !state) throw new Error("no such event")
    states[item.account] = step(program, state, item.event).state
  })
}
