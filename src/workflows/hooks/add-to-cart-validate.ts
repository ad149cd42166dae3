import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { validateOffers } from "@highwater/prop-firm/lib/validate-offers"

/** What a program's offer does not allow is said when it is put into the cart. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await validateOffers(container, {
    cart_id: input.cart_id,
    adding: input.items,
  })
  return new StepResponse(input.cart_id)
})
