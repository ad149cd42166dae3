import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readCartLines } from "../../../lib/add-ons/cart-lines"
import { lineChoice } from "../../../lib/add-ons/line-choice"

export interface ChangeChoiceInput {
  cart_id: string
  line_id: string
  /** Left out: as it is. */
  quantity?: number
  add_ons?: string[]
  platform?: string
  terms_version_hash?: string
}

/**
 * Reads a challenge's line and puts what changes over what it says.
 *
 * @throws MedusaError `not_found` for a line that is not in the cart, or no challenge.
 */
export const readChosenLineStep = createStep(
  "read-chosen-line",
  async (input: ChangeChoiceInput, { container }) => {
    const cart = await readCartLines(container, input.cart_id)
    const line = cart?.items.find(({ id }) => id === input.line_id)
    if (!line?.variant_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cart ${input.cart_id} has no challenge on line ${input.line_id}.`
      )
    }
    const { choice, add_ons, platform } = lineChoice(line.metadata)
    const pinned = line.metadata?.terms_version_hash
    return new StepResponse({
      choice,
      variant_id: line.variant_id,
      quantity: input.quantity ?? MathBN.convert(line.quantity).toNumber(),
      add_ons: input.add_ons ?? add_ons,
      platform: input.platform ?? platform,
      terms_version_hash:
        input.terms_version_hash ?? (typeof pinned === "string" ? pinned : ""),
    })
  }
)
