import fc from "fast-check"
import { compile } from "../../engine/compile"
import type { Terms } from "../../terms/terms-schema"
import { runs } from "../../testing/runs"
import { compileCompact, type CompactPlan } from "../compile-compact"
import { COMPACT } from "../step-into"
import { playBoth } from "./play-both"
import { smallMoves } from "./small-moves"

const planOf = (terms: Terms): CompactPlan | null =>
  compileCompact(compile(terms, { lateWindow: 0 }))

/** How often each answer was given. */
const tally = new Map<number, number>()

describe("the compact form", () => {
  it("equals the general one for any terms and events, wherever they change places", () => {
    fc.assert(
      fc.property(smallMoves, fc.nat(6), ({ terms, events }, every) => {
        const plan = planOf(terms)
        if (!plan) return
        const back = (index: number) => every > 0 && index % every === 0
        for (const answer of playBoth(plan, events, back)) {
          tally.set(answer, (tally.get(answer) ?? 0) + 1)
        }
      }),
      runs(40)
    )
    // Otherwise the law above says little.
    const all = [...tally.values()].reduce((sum, one) => sum + one, 0)
    expect(tally.get(COMPACT.stepped) ?? 0).toBeGreaterThan(all / 10)
  })
})
