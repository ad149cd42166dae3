import {
  addOnChoices,
  resolveProgram,
  type ProgramAddOn,
  type ProgramDocument,
  type ResolvedPhase,
} from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import { contentHash } from "../programs/content-hash"
import { addOnsKey } from "./add-ons-key"

/** The terms of a size with the add-ons chosen for it. */
export interface ChosenTerms {
  /** As rows and challenges name the choice. */
  add_ons: string
  /** In the order of the program. */
  addOns: ProgramAddOn[]
  phases: ResolvedPhase[]
  /** SHA-256 over what was chosen and the terms it gives. */
  terms_hash: string
}

interface Sold {
  version_hash: string
  document: ProgramDocument
  size_key: string
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** Why one of the chosen add-ons cannot be taken, by its title. */
function refuseMisfits({ document, size_key }: Sold, keys: string[]): void {
  const choices = addOnChoices(document, size_key, keys)
  const titleOf = (key: string) =>
    choices.find(({ addOn }) => addOn.key === key)?.addOn.title ?? key
  const unknown = keys.find(
    (key) => !choices.some(({ addOn }) => addOn.key === key)
  )
  if (unknown !== undefined) {
    refuse(`add_ons: "${unknown}" is not an add-on of this program.`)
  }
  const misfit = choices.find(({ chosen, fits }) => chosen && !fits)
  if (misfit) {
    const others = misfit.against.map((key) => `"${titleOf(key)}"`).join(", ")
    refuse(
      others
        ? `add_ons: "${misfit.addOn.title}" cannot be taken together with ${others}.`
        : `add_ons: "${misfit.addOn.title}" cannot be taken with this size and the other add-ons.`
    )
  }
}

/**
 * Works out the terms a buyer gets for a size with add-ons.
 *
 * @throws MedusaError `invalid_data` that names the add-ons that cannot be taken.
 */
export function chooseTerms(sold: Sold, keys: string[]): ChosenTerms {
  refuseMisfits(sold, keys)
  const { document, size_key, version_hash } = sold
  const add_ons = addOnsKey(keys)
  const phases = resolveProgram(document, size_key, keys)
  return {
    add_ons,
    addOns: (document.addOns ?? []).filter(({ key }) => keys.includes(key)),
    phases,
    terms_hash: contentHash({
      version: version_hash,
      size: size_key,
      add_ons,
      phases: phases.map(({ terms }) => contentHash(terms)),
    }),
  }
}
