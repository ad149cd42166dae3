import {
  acquireLockStep,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { prepareChoiceStep } from "../steps/prepare-choice"
import {
  readChosenLineStep,
  type ChangeChoiceInput,
} from "../steps/read-chosen-line"
import { syncAddOnsWorkflow } from "./sync-add-ons"

/**
 * Changes quantity, add-ons or accepted terms of a challenge in a cart; the lines of
 * its add-ons follow, at the prices of the cart's region. Run again, it repairs.
 */
export const changeChoiceWorkflow = createWorkflow(
  "change-choice",
  (input: ChangeChoiceInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 20, ttl: 30 })
    const line = readChosenLineStep(input)
    const choice = prepareChoiceStep(line)
    const update = transform({ line, choice }, ({ line, choice }) => ({
      quantity: line.quantity,
      metadata: choice.metadata,
    }))
    updateLineItemInCartWorkflow.runAsStep({
      input: { cart_id: input.cart_id, item_id: input.line_id, update },
    })
    syncAddOnsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, choice: choice.choice },
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(choice)
  }
)
