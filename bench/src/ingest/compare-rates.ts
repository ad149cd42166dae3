import { median } from "../lib/median"
import type { LoopResult } from "./closed-loop"
import type { FirmUnderLoad } from "./firm-under-load"
import type { Remote } from "./remote"

export const BARE_PORT = 9392

export interface Row {
  batch: number
  accounts: number
  ours: number
  bare: number
  medusa: number
  knex: number
  unnest: number
  p50: number
  p99: number
}

export interface Pace {
  batches: readonly number[]
  rounds: number
  /** Milliseconds a round of ours, and of each of the others. */
  oursMs: number
  othersMs: number
}

type Times = Record<"ours" | "bare" | "medusa" | "knex" | "unnest", number[]> &
  Record<"p50" | "p99", number[]>

const noTimes = (): Times => ({
  ours: [],
  bare: [],
  medusa: [],
  knex: [],
  unnest: [],
  p50: [],
  p99: [],
})

/** Rounds of a batch size, by turns with everything it is compared with; medians. */
export const compareRates = async (
  firm: FirmUnderLoad,
  contenders: Remote,
  accounts: number,
  { batches, rounds, oursMs, othersMs }: Pace
): Promise<Row[]> => {
  const all = new Map(batches.map((batch) => [batch, noTimes()]))
  for (let round = 0; round < rounds; round++) {
    for (const [batch, times] of all) {
      const ours: LoopResult = await firm.loop(batch, oursMs)
      times.ours.push(ours.perSecond)
      times.p50.push(ours.p50)
      times.p99.push(ours.p99)
      const bare = await firm.loop(batch, othersMs, { port: BARE_PORT })
      times.bare.push(bare.perSecond)
      for (const name of ["medusa", "knex", "unnest"] as const) {
        // Large batches of what commits one by one take too long to be repeated.
        if (batch > 1000 && name !== "unnest" && round > 0) continue
        const input = { name, accounts, batch, ms: othersMs }
        times[name].push(await contenders.ask<number>("time", input))
      }
    }
  }
  return [...all].map(([batch, times]) => ({
    batch,
    accounts,
    ours: Math.round(median(times.ours)),
    bare: Math.round(median(times.bare)),
    medusa: Math.round(median(times.medusa)),
    knex: Math.round(median(times.knex)),
    unnest: Math.round(median(times.unnest)),
    p50: Number(median(times.p50).toFixed(2)),
    p99: Number(median(times.p99).toFixed(2)),
  }))
}
