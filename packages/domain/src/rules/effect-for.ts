import type { EffectName, LadderTerms } from "../terms/effect"

/**
 * Which effect the n-th breach of a rule has. Steps of a ladder are used up in order; after the last one its effect goes on,
 * or the rule's own `effect` where it has one.
 */
export const effectPlan = (terms: {
  effect?: EffectName | undefined
  ladder?: LadderTerms | undefined
}): ((occurrence: number) => EffectName) => {
  const { ladder } = terms
  if (!ladder) return () => terms.effect ?? "fail"
  const after = terms.effect ?? ladder.at(-1)?.effect ?? "fail"
  return (occurrence) => {
    let end = 0
    for (const step of ladder) {
      end += step.times ?? Infinity
      if (occurrence <= end) return step.effect
    }
    return after
  }
}
