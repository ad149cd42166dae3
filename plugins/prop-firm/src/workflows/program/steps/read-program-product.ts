import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface VariantRow {
  id: string
  sku: string | null
  manage_inventory: boolean
  metadata: Record<string, unknown> | null
  inventory_items?:
    ({ inventory?: { requires_shipping?: boolean } | null } | null)[] | null
}

interface ProductRow {
  id: string
  title: string
  shipping_profile?: { id: string } | null
  variants: VariantRow[]
}

/** A product as programs see it. */
export interface ProgramProduct {
  id: string
  title: string
  /** True where checkout would ask for an address: challenges are not shipped. */
  is_shipped: boolean
  variants: {
    id: string
    sku: string | null
    size_key: string | null
    manage_inventory: boolean
  }[]
}

const FIELDS = [
  "id",
  "title",
  "shipping_profile.id",
  "variants.id",
  "variants.sku",
  "variants.manage_inventory",
  "variants.metadata",
  "variants.inventory_items.inventory.requires_shipping",
]

const sizeKey = ({ metadata }: VariantRow): string | null =>
  typeof metadata?.size_key === "string" ? metadata.size_key : null

const isShipped = ({ inventory_items }: VariantRow): boolean =>
  (inventory_items ?? []).some((item) => item?.inventory?.requires_shipping)

/**
 * Reads the product a program is sold as.
 *
 * @throws MedusaError `not_found`.
 */
export const readProgramProductStep = createStep(
  "read-program-product",
  async ({ product_id }: { product_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: FIELDS,
      filters: { id: product_id },
    })
    const [product] = data as unknown[] as ProductRow[]
    if (!product) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `product_id: there is no product ${product_id}.`
      )
    }
    const answer: ProgramProduct = {
      id: product.id,
      title: product.title,
      is_shipped:
        Boolean(product.shipping_profile) || product.variants.some(isShipped),
      variants: product.variants.map((variant) => ({
        id: variant.id,
        sku: variant.sku,
        size_key: sizeKey(variant),
        manage_inventory: variant.manage_inventory,
      })),
    }
    return new StepResponse(answer)
  }
)
