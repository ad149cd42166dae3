import type { ResolvedPhase } from "@highwater/domain"
import { generateEntityId } from "@medusajs/framework/utils"
import { contentHash } from "../programs/content-hash"

interface Place {
  program_version_id: string
  size_key: string
  /** Empty for the terms without add-ons. */
  add_ons: string
}

/** The rows that keep the terms of a size, one for each phase. */
export const termsRows = (place: Place, phases: ResolvedPhase[]) =>
  phases.map((phase, phase_index) => ({
    id: generateEntityId(undefined, "terms"),
    ...place,
    phase_key: phase.key,
    phase_index,
    title: phase.title,
    funded: phase.funded,
    document: JSON.stringify(phase.terms),
    hash: contentHash(phase.terms),
  }))
