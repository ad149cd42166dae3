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
import { type CatalogueSearch, findPrograms } from "./catalogue/find-programs"
import { decimal } from "./decimal"
import { iso } from "./iso"
import { pgConnection } from "./pg-connection"
import { publishedPrograms, type PublishedProgram } from "./published-programs"
import { translateTexts } from "./translate-texts"

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
  /** Sales channels of the store key: what is not sold there is not shown. */
  sales_channel_ids: string[]
  /** The language of the terms in words. */
  locale: Locale | undefined
  /** The language of product texts, as the translation module has it: `es-ES`. */
  text_locale: string | undefined
}

type StoreProgramRow = z.infer<typeof StoreProgram>

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
  filters: { id: string[] } | { handle: string },
  { text_locale }: Request,
  region: Region | null
): Promise<ProductRow[]> {
  const pricing =
    region &&
    QueryContext({ region_id: region.id, currency_code: region.currency_code })
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: pricing ? [...FIELDS, "variants.calculated_price.*"] : FIELDS,
    filters: { ...filters, status: "published" },
    ...(pricing
      ? { context: { variants: { calculated_price: pricing } } }
      : {}),
  })
  const products = data as unknown[] as ProductRow[]
  // Not by the query itself: it would ask for translations of every price and channel.
  const texts = await translateTexts(
    scope,
    products.map(({ id, title, subtitle, description }) => ({
      id,
      title,
      subtitle,
      description,
    })),
    text_locale
  )
  return products.map((product, at) => ({ ...product, ...texts[at] }))
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

const soldIn =
  (channels: string[]) =>
  ({ sales_channels }: ProductRow): boolean =>
    (sales_channels ?? []).some(
      (channel) => channel && channels.includes(channel.id)
    )

/** Puts programs and products together, with whether each can be bought. */
async function present(
  scope: MedusaContainer,
  programs: PublishedProgram[],
  products: ProductRow[],
  { request, region }: { request: Request; region: Region | null }
): Promise<StoreProgramRow[]> {
  const here = programs.flatMap((program) => {
    const product = products.find(({ id }) => id === program.product_id)
    return product ? [{ program, product }] : []
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

const regionIn = async (
  scope: MedusaContainer,
  { region_id }: Request
): Promise<Region | null> => (region_id ? regionOf(scope, region_id) : null)

/**
 * A page of the catalogue in its order: what is listed in the shopper's sales
 * channel, with prices of a region and whether it can be bought.
 */
export async function listStorePrograms(
  scope: MedusaContainer,
  request: Request & Omit<CatalogueSearch, "price_currency">
): Promise<{ programs: StoreProgramRow[]; count: number }> {
  const knex = pgConnection(scope)
  const region = await regionIn(scope, request)
  const { ids, count } = await findPrograms(knex, {
    ...request,
    price_currency: region?.currency_code ?? null,
  })
  const published = await publishedPrograms(knex, ids, request.locale)
  const programs = ids.flatMap((id) =>
    published.filter((program) => program.id === id)
  )
  const id = programs.map(({ product_id }) => product_id)
  const products =
    id.length === 0 ? [] : await readProducts(scope, { id }, request, region)
  return {
    programs: await present(scope, programs, products, { request, region }),
    count,
  }
}

/** One program of the shopper's sales channel; its handle also finds what is not listed. */
export async function retrieveStoreProgram(
  scope: MedusaContainer,
  handle: string,
  request: Request
): Promise<StoreProgramRow | null> {
  const knex = pgConnection(scope)
  const region = await regionIn(scope, request)
  const found = await readProducts(scope, { handle }, request, region)
  const products = found.filter(soldIn(request.sales_channel_ids))
  const rows = await knex("prop_program")
    .whereIn(
      "product_id",
      products.map(({ id }) => id)
    )
    .select<{ id: string }[]>("id")
  const programs = await publishedPrograms(
    knex,
    rows.map(({ id }) => id),
    request.locale
  )
  const [program] = await present(scope, programs, products, {
    request,
    region,
  })
  return program ?? null
}
