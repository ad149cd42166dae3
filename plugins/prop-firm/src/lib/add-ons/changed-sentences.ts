import type { z } from "@medusajs/framework/zod"
import type { StoreAddOn } from "../../types/http/choice"
import type { PhaseInWords } from "../../types/http/program"

type Phase = z.infer<typeof PhaseInWords>
type Change = z.infer<typeof StoreAddOn>["changes"][number]

const changedIn = (before: Phase, after: Phase): Change[] => {
  const said = (phase: Phase, rule: string) =>
    phase.sentences.find((one) => one.rule === rule)
  const rules = new Set(
    [...before.sentences, ...after.sentences].map(({ rule }) => rule)
  )
  return [...rules].flatMap((rule) => {
    const [old, now] = [said(before, rule), said(after, rule)]
    return old?.sentence === now?.sentence
      ? []
      : [
          {
            phase: after.title,
            title: (now ?? old)?.title ?? rule,
            before: old?.sentence ?? null,
            after: now?.sentence ?? null,
          },
        ]
  })
}

/** The rules that say something else, phase by phase. */
export const changedSentences = (before: Phase[], after: Phase[]): Change[] =>
  after.flatMap((phase, index) => {
    const old = before[index]
    return old ? changedIn(old, phase) : []
  })
