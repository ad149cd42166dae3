import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import { choosePlatform } from "../../../modules/challenge/add-ons/choose-platform"
import { chooseTerms } from "../../../modules/challenge/add-ons/choose-terms"
import { soldSizes } from "../../../modules/challenge/add-ons/sold-sizes"
import { writeTerms } from "../../../modules/challenge/add-ons/write-terms"

interface Input {
  variant_id: string
  add_ons: string[]
  platform?: string | null
  /** The version whose terms the shopper was shown. */
  terms_version_hash: string
  /** The tie of a line that is in the cart already. */
  choice?: string | null
}

/**
 * Works out the terms of a size with add-ons and publishes them; answers what is
 * pinned on the challenge's line. Not compensated: terms nobody bought bind nobody.
 *
 * @throws MedusaError `not_found` for a variant that is no challenge, `conflict` for
 * terms that have changed, `invalid_data` for add-ons that cannot be taken together
 * or a platform the program does not have.
 */
export const prepareChoiceStep = createStep(
  "prepare-choice",
  async (input: Input, { container }) => {
    const knex = pgConnection(container)
    const sizes = await soldSizes(knex, [input.variant_id])
    const sold = sizes.get(input.variant_id)
    if (!sold) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `variant_id: ${input.variant_id} is not a challenge on sale.`
      )
    }
    if (input.terms_version_hash !== sold.version_hash) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `terms_version_hash: the terms of ${sold.program_name} have changed since they were shown. Read them and choose again.`
      )
    }
    const chosen = chooseTerms(sold, input.add_ons)
    const platform = choosePlatform(sold.document, input.platform ?? null)
    const { program_version_id, size_key } = sold
    const { add_ons, phases, terms_hash } = chosen
    if (add_ons !== "") {
      await writeTerms(knex, { program_version_id, size_key, add_ons }, phases)
    }
    const choice = input.choice ?? generateEntityId(undefined, "choice")
    return new StepResponse({
      choice,
      metadata: {
        terms_version_hash: sold.version_hash,
        choice,
        add_ons: chosen.addOns.map(({ key }) => key).sort(),
        platform,
        terms_hash,
      },
    })
  }
)
