import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { QUANTITY_CAP } from "../modules/challenge/purchase/resolve-units"
import { pgConnection } from "./pg-connection"
import { wasOrdered } from "./was-ordered"

interface CartRow {
  id: string
  customer?: { has_account: boolean } | null
  items: {
    title: string
    product_id: string | null
    variant_id: string | null
    quantity: number
    metadata: Record<string, unknown> | null
  }[]
}

interface OnSale {
  product_id: string
  hash: string
  variants: Record<string, string>
}

const readCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartRow | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "customer.has_account",
      "items.title",
      "items.product_id",
      "items.variant_id",
      "items.quantity",
      "items.metadata",
    ],
    filters: { id: cartId },
  })
  const [cart] = data as unknown[] as CartRow[]
  return cart
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

const checkItem = (item: CartRow["items"][number], current: OnSale): void => {
  if (!Object.values(current.variants).includes(item.variant_id ?? "")) {
    refuse(`${item.title}: this size is no longer on sale.`)
  }
  if (!Number.isInteger(item.quantity) || item.quantity > QUANTITY_CAP) {
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
 * Handler for the `validate` hook of Medusa's `completeCartWorkflow`; a hook takes
 * one handler only, so the deployment attaches it. A challenge can be bought by a
 * registered trader, under the terms that are on sale at that moment and were
 * accepted. A cart that became an order already is left alone.
 *
 * @example
 * completeCartWorkflow.hooks.validate(({ input }, { container }) =>
 *   validateTermsPinned(container, input.id))
 * @throws MedusaError `not_allowed` that says what the buyer has to do.
 */
export async function validateTermsPinned(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const knex = pgConnection(container)
  const cart = await readCart(container, cartId)
  const onSale = await knex("prop_program as program")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .whereNull("program.deleted_at")
    .whereIn(
      "program.product_id",
      (cart?.items ?? []).flatMap((item) => item.product_id ?? [])
    )
    .select<OnSale[]>("program.product_id", "version.hash", "version.variants")
  if (!cart || onSale.length === 0) {
    return
  }
  if (await wasOrdered(knex, cartId)) {
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
