import {
  acquireLockStep,
  addToCartWorkflow,
  releaseLockStep,
} from "@medusajs/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { prepareChoiceStep } from "../steps/prepare-choice"
import { syncAddOnsWorkflow } from "./sync-add-ons"

export interface ChooseChallengeInput {
  cart_id: string
  variant_id: string
  quantity: number
  add_ons: string[]
  /** Key of a platform of the program's; the first one where left out. */
  platform?: string
  terms_version_hash: string
}

/**
 * Puts a challenge with its add-ons into a cart, as lines that belong together, at
 * the server's prices. The cart is held meanwhile; where a step fails nothing stays.
 *
 * @example
 * await chooseChallengeWorkflow(container).run({ input: {
 *   cart_id, variant_id, quantity: 1, add_ons: ["split_90"], terms_version_hash } })
 */
export const chooseChallengeWorkflow = createWorkflow(
  "choose-challenge",
  (input: ChooseChallengeInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 20, ttl: 30 })
    const choice = prepareChoiceStep(input)
    const items = transform({ input, choice }, ({ input, choice }) => [
      {
        variant_id: input.variant_id,
        quantity: input.quantity,
        metadata: choice.metadata,
      },
    ])
    addToCartWorkflow.runAsStep({ input: { cart_id: input.cart_id, items } })
    syncAddOnsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, choice: choice.choice },
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(choice)
  }
)
