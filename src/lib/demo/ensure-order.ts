import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { pgConnection } from "@highwater/prop-firm/lib/pg-connection"

export interface DemoOrder {
  customer_id: string
  email: string
  region_id: string
  sales_channel_id: string
  handle: string
  size: string
}

interface Offer {
  hash: string
  variants: Record<string, string>
}

/** The variant of a program's size, and the hash of the terms it is sold under. */
async function readOffer(
  container: MedusaContainer,
  order: DemoOrder
): Promise<Offer | undefined> {
  return pgConnection(container)("product")
    .join("prop_program as program", "program.product_id", "product.id")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .where("product.handle", order.handle)
    .first<Offer | undefined>("version.hash", "version.variants")
}

/** Goes through Medusa's checkout like a buyer does. */
async function placeOrder(container: MedusaContainer, order: DemoOrder) {
  const offer = await readOffer(container, order)
  const variant_id = offer?.variants[order.size]
  if (!offer || !variant_id) {
    return
  }
  const { customer_id, email, region_id, sales_channel_id } = order
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      customer_id,
      email,
      region_id,
      sales_channel_id,
      items: [
        {
          variant_id,
          quantity: 1,
          metadata: { terms_version_hash: offer.hash },
        },
      ],
    },
  })
  await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cart.id },
  })
  const [paid] = data as { payment_collection: { id: string } }[]
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: paid?.payment_collection.id ?? "",
      provider_id: "pp_system_default",
    },
  })
  await completeCartWorkflow(container).run({ input: { id: cart.id } })
}

/** An order by a trader for a size, placed unless the trader ordered that program before. */
export async function ensureOrder(
  container: MedusaContainer,
  order: DemoOrder
): Promise<void> {
  const placed = await pgConnection(container)("order")
    .join("order_item as item", "item.order_id", "order.id")
    .join("order_line_item as line", "line.id", "item.item_id")
    .where("order.customer_id", order.customer_id)
    .where("line.product_handle", order.handle)
    .first<{ id: string } | undefined>("order.id")
  if (!placed) {
    await placeOrder(container, order)
  }
}
