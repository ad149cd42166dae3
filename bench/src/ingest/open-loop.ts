import { setTimeout as sleep } from "node:timers/promises"
import { percentiles } from "../lib/percentiles"
import { RESERVED, Sender } from "./sender"
import type { SenderInput, Streams } from "./sender"

export interface OfferInput {
  sender: SenderInput
  batch: number
  connections: number
  /** Updates a second, whether they are answered in time or not. */
  rate: number
  ms: number
  /** Every so-many-th request has an update that breaks an account; 0 for none. */
  breakEvery: number
}

export interface OfferResult {
  /** Milliseconds from the instant a request was due to its durable answer. */
  p50: number
  p99: number
  breachP50: number
  breachP99: number
  breaches: number
  updates: number
  refused: number
}

/**
 * Requests are due at fixed instants: where the server is slower, they queue, and
 * the wait counts. A broken account's answer tells of the breach, which is durable
 * then, with the command that disables the login.
 */
export const openLoop = async (
  streams: Streams,
  input: OfferInput
): Promise<OfferResult> => {
  const { sender, batch, connections, rate, ms, breakEvery } = input
  const all: number[] = []
  const breaches: number[] = []
  const result = { updates: 0, refused: 0 }
  const gap = (batch / rate) * 1000
  const begun = performance.now() + 100
  const run = async (place: number): Promise<void> => {
    const one = await Sender.open(sender, streams, place, connections, batch)
    for (let n = place; n * gap < ms; n += connections) {
      const due = begun + n * gap
      const wait = due - performance.now()
      if (wait > 0) await sleep(wait)
      const isBroken = breakEvery > 0 && n % breakEvery === 0
      const broken = isBroken ? takeReserved(streams) : undefined
      const { status, body } = await one.send(Date.now(), broken)
      const took = performance.now() - due
      if (status !== 200) {
        result.refused += 1
        continue
      }
      result.updates += batch
      all.push(took)
      if (!isBroken) continue
      if (!body.includes('"breached"')) throw new Error("nothing was breached")
      breaches.push(took)
    }
    one.close()
  }
  await Promise.all(Array.from({ length: connections }, (_, n) => run(n)))
  const [p50 = NaN, p99 = NaN] = percentiles(Float64Array.from(all), [50, 99])
  const [breachP50 = NaN, breachP99 = NaN] = percentiles(
    Float64Array.from(breaches),
    [50, 99]
  )
  return {
    ...result,
    p50,
    p99,
    breachP50,
    breachP99,
    breaches: breaches.length,
  }
}

const takeReserved = (streams: Streams): number => {
  const account = streams.seqs.length - RESERVED + streams.broken
  streams.broken += 1
  if (streams.broken >= RESERVED) throw new Error("no accounts left to break")
  return account
}
