import type { ProgramDocument, ProgramPhase } from "../program/program-schema"
import {
  dollarSizes,
  europeanDay,
  evaluation,
  fundedPhase,
  splitOf90,
} from "./parts"
import type { Template } from "./template"

type PhaseTerms = Omit<ProgramPhase["terms"], "format" | "day">

interface CurrencyTemplate extends Omit<Template, "document"> {
  /** The rules of each evaluation phase. */
  evaluations: PhaseTerms["rules"][]
  funded: PhaseTerms
  automatic?: ProgramDocument["automatic"]
}

/** A program for currencies, in dollars, with days from midnight in Central Europe. */
export const currencyTemplate = ({
  evaluations,
  funded,
  automatic,
  ...template
}: CurrencyTemplate): Template => ({
  ...template,
  document: {
    format: "highwater.program/1",
    name: template.title,
    phases: [
      ...evaluations.map((rules, index) =>
        evaluation(
          `phase_${index + 1}`,
          evaluations.length === 1 ? "Evaluation" : `Phase ${index + 1}`,
          { day: europeanDay, rules }
        )
      ),
      fundedPhase({ day: europeanDay, ...funded }),
    ],
    funded: "funded",
    sizes: dollarSizes,
    addOns: [splitOf90],
    automatic: { daily: true, overall: true, ...automatic },
  },
})
