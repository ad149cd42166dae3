import {
  addToCartWorkflow,
  deleteLineItemsWorkflow,
} from "@medusajs/core-flows"
import { createWorkflow, when } from "@medusajs/framework/workflows-sdk"
import { planAddOnsStep } from "../steps/plan-add-ons"

/** Makes the lines of add-ons what their challenge's line asks for. Part of the workflows that hold the cart. */
export const syncAddOnsWorkflow = createWorkflow(
  "sync-add-ons",
  (input: { cart_id: string; choice: string }) => {
    const plan = planAddOnsStep(input)
    when("add-ons-have-to-go", plan, ({ remove }) => remove.length > 0).then(
      () => {
        deleteLineItemsWorkflow.runAsStep({
          input: { cart_id: input.cart_id, ids: plan.remove },
        })
      }
    )
    when("add-ons-are-missing", plan, ({ add }) => add.length > 0).then(() => {
      addToCartWorkflow.runAsStep({
        input: { cart_id: input.cart_id, items: plan.add },
      })
    })
  }
)
