import {
  COMPACT_STRIDE,
  type Program,
  serializeState,
  start,
  step,
} from "@highwater/domain"
import { tradeStream } from "./trade-stream"

const STATES = 2_000

/** Bytes per account. */
export interface Sizes {
  /** The slots of the compact form, all that equity updates touch. */
  compact: number
  /** A state of the general form in memory, and written down as JSON. */
  general: number
  written: number
}

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Sizes after some fifty events with trades each. */
export const sizes = (program: Program): Sizes => {
  const before = heap()
  const states = Array.from({ length: STATES }, () => start(program))
  const next = tradeStream(STATES, 9)
  for (let part = 0; part < 50; part += 1) {
    for (const { account, event } of next(STATES)) {
      const state = states[account]
      if (state) states[account] = step(program, state, event).state
    }
  }
  const general = (heap() - before) / STATES
  const texts = states.map((one) => JSON.stringify(serializeState(one)).length)
  return {
    compact: COMPACT_STRIDE * Float64Array.BYTES_PER_ELEMENT,
    general: Math.round(general),
    written: Math.round(texts.reduce((sum, one) => sum + one, 0) / STATES),
  }
}
