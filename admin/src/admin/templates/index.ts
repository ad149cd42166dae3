import { day } from "./day"
import { limits } from "./limits"
import { objectives } from "./objectives"
import { sizes } from "./sizes"

const funded = {
  key: "funded",
  title: "Funded",
  terms: {
    format: "highwater.terms/1",
    day,
    rules: limits("5", "10"),
    payout: { split: "80", every: { days: 14 } },
  },
}

const phase = (index: number, targetPercent: string) => ({
  key: `phase_${index}`,
  title: `Phase ${index}`,
  next: "automatic",
  terms: {
    format: "highwater.terms/1",
    day,
    rules: [...limits("5", "10"), ...objectives(targetPercent, 4)],
  },
})

const program = (name: string, phases: object[]) => ({
  format: "highwater.program/1",
  name,
  phases: [...phases, funded],
  funded: "funded",
  sizes,
})

/** First drafts to start from; the name becomes the product's title. */
export const templates = {
  two_step: (name: string) => program(name, [phase(1, "10"), phase(2, "5")]),
  one_step: (name: string) => program(name, [phase(1, "10")]),
  instant: (name: string) => program(name, []),
} as const

export type TemplateKey = keyof typeof templates
