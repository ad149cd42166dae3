import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { CheckoutCart } from "./checkout-cart"
import { pgConnection } from "./pg-connection"
import { whyNotFree } from "./why-not-free"

/** How many challenges of each program stand in the cart for nothing. */
async function freeWanted(
  container: MedusaContainer,
  cart: CheckoutCart
): Promise<Map<string, number>> {
  const free = cart.items.filter(({ total }) => MathBN.eq(total, 0))
  if (free.length === 0) {
    return new Map()
  }
  const programs = await pgConnection(container)<{
    id: string
    product_id: string
  }>("prop_program")
    .select("id", "product_id")
    .whereIn(
      "product_id",
      free.flatMap(({ product_id }) => product_id ?? [])
    )
    .whereNull("deleted_at")
  const wanted = new Map<string, number>()
  for (const { product_id, quantity } of free) {
    const program = programs.find((one) => one.product_id === product_id)
    if (program) {
      const before = wanted.get(program.id) ?? 0
      wanted.set(program.id, before + MathBN.convert(quantity).toNumber())
    }
  }
  return wanted
}

/**
 * What costs nothing is only let through as the firm's policy says.
 *
 * @throws MedusaError `not_allowed` that says why.
 */
export async function validateFreeChallenges(
  container: MedusaContainer,
  cart: CheckoutCart
): Promise<void> {
  if (!cart.customer) {
    return
  }
  const knex = pgConnection(container)
  const wanted = await freeWanted(container, cart)
  const reason =
    wanted.size > 0 ? await whyNotFree(knex, cart.customer.id, wanted) : null
  if (reason) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
  }
}
