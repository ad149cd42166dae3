import type { BigNumberInput } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lineChoice } from "../../../lib/add-ons/line-choice"
import { decimal } from "../../../lib/decimal"
import type { OrderSnapshot } from "../order-snapshot"

const FIELDS = [
  "id",
  "version",
  "canceled_at",
  "customer_id",
  "currency_code",
  "total",
  "created_at",
  "items.*",
  "payment_collections.id",
  "cart.id",
  "cart.payment_collection.id",
]

/** What the fields above answer. */
interface OrderRow {
  id: string
  version: number
  canceled_at: string | Date | null
  customer_id: string | null
  currency_code: string
  total: BigNumberInput
  created_at: string | Date
  items: {
    id: string
    quantity: BigNumberInput
    total: BigNumberInput
    product_id: string | null
    variant_id: string | null
    metadata: Record<string, unknown> | null
  }[]
  payment_collections?: ({ id: string } | null)[]
  cart?: { id: string; payment_collection?: { id: string } | null } | null
}

const pinned = (metadata: Record<string, unknown> | null | undefined) => {
  const hash = metadata?.terms_version_hash
  return typeof hash === "string" && hash ? hash : null
}

const tieOf = (metadata: Record<string, unknown> | null) => {
  const { choice, add_ons, add_on, platform } = lineChoice(metadata)
  return { choice, add_ons, add_on, platform }
}

/**
 * Reads what issuing needs of an order: ids and amounts, nothing personal.
 *
 * @throws MedusaError `not_found` when there is no such order.
 */
export const readOrderStep = createStep(
  "read-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: FIELDS,
      filters: { id: order_id },
    })
    const [order] = data as OrderRow[]
    if (!order) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order ${order_id}.`
      )
    }
    const collections = [
      ...(order.payment_collections ?? []),
      order.cart?.payment_collection,
    ].flatMap((collection) => collection?.id ?? [])
    const snapshot: OrderSnapshot = {
      id: order.id,
      version: order.version,
      canceled: Boolean(order.canceled_at),
      customer_id: order.customer_id ?? null,
      currency: order.currency_code,
      total: decimal(order.total),
      created_at: new Date(order.created_at).toISOString(),
      cart_id: order.cart?.id ?? null,
      payment_collection_ids: [...new Set(collections)],
      lines: order.items.map((item) => ({
        id: item.id,
        quantity: decimal(item.quantity),
        product_id: item.product_id,
        variant_id: item.variant_id,
        version_hash: pinned(item.metadata),
        ...tieOf(item.metadata),
        free: MathBN.eq(item.total, 0),
      })),
    }
    return new StepResponse(snapshot)
  }
)
