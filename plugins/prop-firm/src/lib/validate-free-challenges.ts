import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import { pgConnection } from "./pg-connection"
import { wasOrdered } from "./was-ordered"
import { whyNotFree } from "./why-not-free"

interface CartRow {
  id: string
  customer_id: string | null
  items: {
    product_id: string | null
    quantity: BigNumberInput
    total: BigNumberInput
  }[]
}

/** How many challenges of each program stand in the cart for nothing. */
async function freeWanted(
  container: MedusaContainer,
  cart: CartRow
): Promise<Map<string, number>> {
  const free = cart.items.filter(({ total }) => MathBN.eq(total, 0))
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
 * Handler for the `validate` hook of Medusa's `completeCartWorkflow`, attached by
 * the deployment: what costs nothing is only let through as the firm's policy says.
 *
 * @throws MedusaError `not_allowed` that says why.
 */
export async function validateFreeChallenges(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    // Totals are worked out where the cart's own is asked for.
    fields: ["id", "customer_id", "total", "items.*"],
    filters: { id: cartId },
  })
  const [cart] = data as unknown[] as CartRow[]
  const knex = pgConnection(container)
  if (!cart?.customer_id || (await wasOrdered(knex, cartId))) {
    return
  }
  const wanted = await freeWanted(container, cart)
  const reason =
    wanted.size > 0 ? await whyNotFree(knex, cart.customer_id, wanted) : null
  if (reason) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
  }
}
