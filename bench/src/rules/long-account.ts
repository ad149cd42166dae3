import { type Program, start, step } from "@highwater/domain"
import { median } from "../lib/median"
import { stopwatch } from "../lib/stopwatch"
import { tradeStream } from "./trade-stream"

const PART = 5_000
const PARTS = 11

/** The general form's rate over the first events of one account, and over those after 50,000. */
export const longAccount = (
  program: Program,
  rounds: number
): { first: number; last: number } => {
  const first: number[] = []
  const last: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const next = tradeStream(1, 11)
    let state = start(program)
    for (let part = 0; part < PARTS; part += 1) {
      const items = next(PART)
      const rate = stopwatch()
      for (const { event } of items) state = step(program, state, event).state
      const answer = rate(PART)
      // The first account warms up.
      if (round > 0 && part === 0) first.push(answer)
      if (round > 0 && part === PARTS - 1) last.push(answer)
    }
  }
  return { first: median(first), last: median(last) }
}
