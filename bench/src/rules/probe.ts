import { type Program, start, step } from "@highwater/domain"
import { LEVELS } from "./comparisons"
import { type Facts, startFigures, updateFigures } from "./figures"
import { rowEvent } from "./row-event"
import { emptyBatch, START_AT } from "./walk"

/** First updates of an account, from far below all floors to far over the ceiling. */
const probes = () => {
  const batch = emptyBatch(60)
  for (let row = 0; row < batch.length; row += 1) {
    const equity = 8_500_000 + row * 50_000
    batch.at[row] = START_AT
    batch.balance[row] = equity
    batch.equity[row] = equity
    batch.low[row] = equity
    batch.high[row] = equity
  }
  return batch
}

/** Makes sure that another engine finds the same levels broken as ours, at every probe. */
export const probe = async (
  name: string,
  program: Program,
  ask: (facts: Facts) => Promise<string[]>
): Promise<void> => {
  const batch = probes()
  const levels = new Set(LEVELS.map(({ id }) => id))
  let broken = 0
  for (let row = 0; row < batch.length; row += 1) {
    const { breaches } = step(program, start(program), rowEvent(batch, row))
    const ours = breaches.map(({ rule }) => rule).sort()
    const found = await ask(updateFigures(startFigures(), batch, row))
    const theirs = found.filter((id) => levels.has(id)).sort()
    if (ours.join() !== theirs.join()) {
      throw new Error(`${name}: "${theirs.join()}" is not "${ours.join()}"`)
    }
    broken += ours.length
  }
  if (broken === 0) throw new Error(`${name}: no probe broke a level`)
}
