import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  QueryContext,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StoreProgram } from "../types/http/program"
import { decimal } from "./decimal"
import { iso } from "./iso"
import { pgConnection } from "./pg-connection"
import { publishedPrograms, type PublishedProgram } from "./published-programs"

interface ProductRow {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  sales_channels?: ({ id: string } | null)[]
  variants: {
    id: string
    calculated_price?: {
      calculated_amount: number | null
      currency_code: string | null
    } | null
  }[]
}

interface Request {
  region_id?: string
  handle?: string
  /** Sales channels of the store key: what is not sold there is not shown. */
  sales_channel_ids: string[]
  /** The language of the terms in words. */
  locale: Locale | undefined
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "sales_channels.id",
  "variants.id",
]

/** @throws MedusaError `invalid_data` naming the region. */
async function pricingOf(scope: MedusaContainer, regionId: string) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code"],
    filters: { id: regionId },
  })
  const [region] = data as { id: string; currency_code: string }[]
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `query.region_id: there is no region ${regionId}.`
    )
  }
  return QueryContext({
    region_id: region.id,
    currency_code: region.currency_code,
  })
}

async function readProducts(
  scope: MedusaContainer,
  ids: string[],
  { region_id, handle }: Request
): Promise<ProductRow[]> {
  const pricing = region_id ? await pricingOf(scope, region_id) : null
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: pricing ? [...FIELDS, "variants.calculated_price.*"] : FIELDS,
    filters: { id: ids, status: "published", ...(handle ? { handle } : {}) },
    ...(pricing
      ? { context: { variants: { calculated_price: pricing } } }
      : {}),
  })
  return data as unknown[] as ProductRow[]
}

const priceOf = (product: ProductRow, variantId: string | null) => {
  const price = product.variants.find(
    ({ id }) => id === variantId
  )?.calculated_price
  return price?.currency_code && price.calculated_amount !== null
    ? {
        amount: decimal(price.calculated_amount),
        currency: price.currency_code.toUpperCase(),
      }
    : null
}

const storeProgram = (
  program: PublishedProgram,
  product: ProductRow
): z.infer<typeof StoreProgram> => ({
  ...program,
  published_at: iso(program.published_at),
  handle: product.handle,
  title: product.title,
  subtitle: product.subtitle,
  description: product.description,
  sizes: program.sizes.map((size) => ({
    ...size,
    price: priceOf(product, size.variant_id),
  })),
})

/** Programs on sale in the shopper's sales channel, with prices of a region. */
export async function readStorePrograms(
  scope: MedusaContainer,
  request: Request
): Promise<z.infer<typeof StoreProgram>[]> {
  const programs = await publishedPrograms(pgConnection(scope), request.locale)
  const products = await readProducts(
    scope,
    programs.map((program) => program.product_id),
    request
  )
  const isSoldHere = ({ sales_channels }: ProductRow) =>
    (sales_channels ?? []).some(
      (channel) => channel && request.sales_channel_ids.includes(channel.id)
    )
  return products.filter(isSoldHere).flatMap((product) => {
    const program = programs.find(({ product_id }) => product_id === product.id)
    return program ? [storeProgram(program, product)] : []
  })
}
