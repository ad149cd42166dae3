import type { Message } from "../explain/message"
import { say } from "../explain/say"
import type { EffectName, LadderTerms } from "../terms/effect"

/** What breaking a rule does, its ladder included: "is recorded as a warning the first 2 times, then ends the account". */
export const effectMessage = (terms: {
  effect?: EffectName | undefined
  ladder?: LadderTerms | undefined
}): Message => {
  const { ladder } = terms
  if (!ladder) return say(`effect.${terms.effect ?? "fail"}`)
  const last = ladder.at(-1)
  const after = terms.effect ?? last?.effect ?? "fail"
  const steps = ladder.filter(({ times }) => times !== undefined)
  // A step without an end has no "then".
  const rest = last?.times === undefined ? (last?.effect ?? after) : after
  return steps.reduceRight<Message>(
    (then, { times, effect }) =>
      say("effect.ladder", {
        effect: say(`effect.${effect}`),
        times: { count: times ?? 0 },
        then,
      }),
    say(`effect.${rest}`)
  )
}
