import type { Locale, OfferAnswer } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  QueryContext,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StoreProgram } from "../types/http/program"
import { askOffers } from "./ask-offers"
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
  country_code?: string
  /** The trader, where one is signed in. */
  customer_id: string | null
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

interface Region {
  id: string
  currency_code: string
}

/** @throws MedusaError `invalid_data` naming the region. */
async function regionOf(
  scope: MedusaContainer,
  regionId: string
): Promise<Region> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code"],
    filters: { id: regionId },
  })
  const [region] = data as Region[]
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `query.region_id: there is no region ${regionId}.`
    )
  }
  return region
}

async function readProducts(
  scope: MedusaContainer,
  ids: string[],
  { handle }: Request,
  region: Region | null
): Promise<ProductRow[]> {
  const pricing =
    region &&
    QueryContext({ region_id: region.id, currency_code: region.currency_code })
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
  product: ProductRow,
  offer: OfferAnswer
): z.infer<typeof StoreProgram> => ({
  ...program,
  offer,
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

/** Hidden and archived programs are found by their link only. */
const isShown = ({ offer }: PublishedProgram, { handle }: Request) =>
  handle !== undefined || offer.visibility === "visible"

/**
 * Programs of the shopper's sales channel with prices of a region and whether they
 * can be bought; a handle also finds what is not listed.
 */
export async function readStorePrograms(
  scope: MedusaContainer,
  request: Request
): Promise<z.infer<typeof StoreProgram>[]> {
  const region = request.region_id
    ? await regionOf(scope, request.region_id)
    : null
  const published = await publishedPrograms(pgConnection(scope), request.locale)
  const programs = published.filter((program) => isShown(program, request))
  const products = await readProducts(
    scope,
    programs.map((program) => program.product_id),
    request,
    region
  )
  const isSoldHere = ({ sales_channels }: ProductRow) =>
    (sales_channels ?? []).some(
      (channel) => channel && request.sales_channel_ids.includes(channel.id)
    )
  const here = products.filter(isSoldHere).flatMap((product) => {
    const program = programs.find(({ product_id }) => product_id === product.id)
    return program ? [{ program, product }] : []
  })
  const ask = await askOffers(
    scope,
    here.map(({ program }) => program),
    {
      customer_id: request.customer_id,
      region: region?.id ?? null,
      currency: region?.currency_code ?? null,
      countries: request.country_code ? [request.country_code] : null,
    }
  )
  return here.map(({ program, product }) =>
    storeProgram(program, product, ask(program, { count: 1, amounts: [] }))
  )
}
