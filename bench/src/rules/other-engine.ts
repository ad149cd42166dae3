import type { Program } from "@highwater/domain"
import { stopwatch } from "../lib/stopwatch"
import type { Contender } from "./contender"
import {
  type Facts,
  type Figures,
  startFigures,
  updateFigures,
} from "./figures"
import { probe } from "./probe"
import type { Walk } from "./walk"

type Ask = (facts: Facts) => Promise<string[]>

/** Another rule engine, with the marks and days kept beside it by its user; some updates may be in flight at a time. */
export const otherEngine = (
  name: string,
  program: Program,
  ask: Ask,
  walk: Walk,
  inFlight: number
): Contender => {
  const kept: Figures[] = Array.from({ length: walk.accounts }, startFigures)
  let breaches = 0
  const count = (ids: readonly string[]): void => {
    breaches += ids.length
  }
  return {
    round: async () => {
      const batch = walk.next()
      const rate = stopwatch()
      for (let first = 0; first < batch.length; first += inFlight) {
        const last = Math.min(batch.length, first + inFlight)
        const asked: Promise<void>[] = []
        for (let row = first; row < last; row += 1) {
          const figures = kept[batch.account[row] ?? 0] ?? startFigures()
          asked.push(ask(updateFigures(figures, batch, row)).then(count))
        }
        await Promise.all(asked)
      }
      return rate(batch.length)
    },
    verify: async () => {
      if (breaches > 0) throw new Error(`${name}: ${breaches} rules were true`)
      await probe(name, program, ask)
    },
  }
}
