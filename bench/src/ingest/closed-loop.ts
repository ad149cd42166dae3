import { percentiles } from "../lib/percentiles"
import { Sender } from "./sender"
import type { SenderInput, Streams } from "./sender"

export interface LoopInput {
  sender: SenderInput
  batch: number
  connections: number
  warmMs: number
  ms: number
}

export interface LoopResult {
  perSecond: number
  p50: number
  p99: number
  updates: number
  /** Answers that were no 200, and the first of them. */
  refused: number
  firstRefusal: string | null
}

/** Every connection sends its next batch when the one before is answered, and one at least. */
export const closedLoop = async (
  streams: Streams,
  { sender, batch, connections, warmMs, ms }: LoopInput
): Promise<LoopResult> => {
  const times: number[] = []
  const begun = performance.now() + warmMs
  const until = begun + ms
  const result = { updates: 0, refused: 0, firstRefusal: null as string | null }
  const run = async (place: number): Promise<void> => {
    const one = await Sender.open(sender, streams, place, connections, batch)
    do {
      const sent = performance.now()
      const { status, body } = await one.send(Date.now())
      const done = performance.now()
      if (status !== 200) {
        result.refused += 1
        result.firstRefusal ??= `${status} ${body.slice(0, 300)}`
        continue
      }
      if (done < begun || done > until) continue
      result.updates += batch
      times.push(done - sent)
    } while (performance.now() < until)
    one.close()
  }
  await Promise.all(Array.from({ length: connections }, (_, n) => run(n)))
  const [p50 = NaN, p99 = NaN] = percentiles(Float64Array.from(times), [50, 99])
  return { ...result, perSecond: (result.updates / ms) * 1000, p50, p99 }
}
