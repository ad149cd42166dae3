import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { validateAddOns } from "@highwater/prop-firm/lib/add-ons/validate-add-ons"
import { validateAffiliateCode } from "@highwater/prop-firm/lib/validate-affiliate-code"
import { validateFreeChallenges } from "@highwater/prop-firm/lib/validate-free-challenges"
import { validateOffers } from "@highwater/prop-firm/lib/validate-offers"
import { validateTermsPinned } from "@highwater/prop-firm/lib/validate-terms-pinned"

/** A core hook takes one handler, so the deployment attaches it, not the plugin. */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await validateAffiliateCode(container, input.id)
  await validateTermsPinned(container, input.id)
  await validateAddOns(container, input.id)
  await validateOffers(container, { cart_id: input.id })
  await validateFreeChallenges(container, input.id)
  return new StepResponse(input.id)
})
