import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { findOne } from "./find-one"

interface DemoRegion {
  name: string
  currency_code: string
  countries: string[]
}

/** A region without taxes that pays with Medusa's system provider. */
export async function ensureRegion(
  container: MedusaContainer,
  region: DemoRegion
): Promise<string> {
  const found = await findOne(container, "region", { name: region.name })
  if (found) {
    return found.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          ...region,
          automatic_taxes: false,
          is_tax_inclusive: false,
          payment_providers: process.env.STRIPE_API_KEY
            ? ["pp_system_default", "pp_stripe_stripe"]
            : ["pp_system_default"],
        },
      ],
    },
  })
  return result[0]?.id ?? ""
}
