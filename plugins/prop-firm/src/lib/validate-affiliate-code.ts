import { isAffiliateCode } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

interface CartRow {
  metadata: Record<string, unknown> | null
}

/**
 * Handler for the `validate` hook of Medusa's `completeCartWorkflow`, attached by
 * the deployment: who recommended the firm is named by `metadata.affiliate_code` of
 * the cart, which Medusa copies to the order. Anything else in its place is refused,
 * so that whatever reads orders later can rely on it. Nobody has to name one.
 *
 * @throws MedusaError `invalid_data` that names the field.
 */
export async function validateAffiliateCode(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "metadata"],
    filters: { id: cartId },
  })
  const [cart] = data as unknown[] as CartRow[]
  const code = cart?.metadata?.affiliate_code ?? null
  if (code !== null && !isAffiliateCode(code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "metadata.affiliate_code: 2 to 40 letters, digits, hyphens and underscores."
    )
  }
}
