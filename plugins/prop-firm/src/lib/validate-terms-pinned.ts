import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { QUANTITY_CAP } from "../modules/challenge/purchase/resolve-units"
import type { CheckoutCart } from "./checkout-cart"
import { pgConnection } from "./pg-connection"

interface OnSale {
  product_id: string
  hash: string
  variants: Record<string, string>
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

const checkItem = (
  item: CheckoutCart["items"][number],
  current: OnSale
): void => {
  if (!Object.values(current.variants).includes(item.variant_id ?? "")) {
    refuse(`${item.title}: this size is no longer on sale.`)
  }
  const quantity = Number(item.quantity)
  if (!Number.isInteger(quantity) || quantity > QUANTITY_CAP) {
    refuse(`${item.title}: at most ${QUANTITY_CAP} can be bought at once.`)
  }
  const pinned = item.metadata?.terms_version_hash
  if (!pinned) {
    refuse(
      `${item.title}: the terms were not accepted. Add it to the cart with metadata.terms_version_hash.`
    )
  }
  if (pinned !== current.hash) {
    refuse(
      `${item.title}: the terms have changed since they were accepted. Read them and accept them again.`
    )
  }
}

/**
 * A challenge can be bought by a registered trader, under the terms that are on sale at
 * that moment and were accepted.
 *
 * @throws MedusaError `not_allowed` that says what the buyer has to do.
 */
export async function validateTermsPinned(
  container: MedusaContainer,
  cart: CheckoutCart
): Promise<void> {
  const onSale = await pgConnection(container)("prop_program as program")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .whereNull("program.deleted_at")
    .whereIn(
      "program.product_id",
      cart.items.flatMap((item) => item.product_id ?? [])
    )
    .select<OnSale[]>("program.product_id", "version.hash", "version.variants")
  if (onSale.length === 0) {
    return
  }
  if (!cart.customer?.has_account) {
    refuse(
      "Register or sign in before you buy a challenge: it opens in your account."
    )
  }
  for (const item of cart.items) {
    const current = onSale.find((row) => row.product_id === item.product_id)
    if (current) {
      checkItem(item, current)
    }
  }
}
