import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { CheckoutCart } from "@highwater/prop-firm/lib/checkout-cart"
import { validateCheckout } from "@highwater/prop-firm/lib/validate-checkout"

/** A core hook takes one handler, so the deployment attaches it, not the plugin. */
completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await validateCheckout(container, cart as CheckoutCart)
  return new StepResponse(input.id)
})
