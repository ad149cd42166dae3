import { type Locale, parseProgram, resolveProgram } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type { AdminProgramPreview } from "../../../types/http/program"
import { contentHash } from "./content-hash"
import { phaseInWords } from "./phase-in-words"
import { sampleSeries } from "./sample-series"

/** Checks a program document: its problems by path, else its terms in words. */
export const previewProgram = (
  document: unknown,
  locale: Locale | undefined
): z.infer<typeof AdminProgramPreview> => {
  const parsed = parseProgram(document)
  if (!parsed.ok) {
    return { problems: parsed.problems, sizes: [] }
  }
  const { program } = parsed
  const sizes = program.sizes.map(({ key, currency, initialBalance }) => ({
    key,
    currency,
    initial_balance: initialBalance,
    phases: resolveProgram(program, key).map((phase) => ({
      ...phaseInWords({ ...phase, hash: contentHash(phase.terms) }, locale),
      time_zone: phase.terms.day.timeZone,
      sample: sampleSeries(phase.terms),
    })),
  }))
  return { problems: [], sizes }
}
