import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  QueryContext,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { StoreProgram } from "../../types/http/program"
import { checkAnswer } from "../check-answer"
import { decimal } from "../decimal"
import { iso } from "../iso"
import { pgConnection } from "../pg-connection"
import { publishedPrograms, type PublishedProgram } from "../published-programs"
import { translateTexts } from "../translate-texts"
import type { KeptProgram } from "./kept-program"
import type { Region } from "./region-of"

interface ProductRow {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  variants: {
    id: string
    calculated_price?: {
      calculated_amount: number | null
      currency_code: string | null
    } | null
  }[]
}

/** Where and in which language programs are shown. */
export interface Place {
  region: Region | null
  /** The language of the terms in words. */
  locale: Locale | undefined
  /** The language of product texts, as the translation module has it: `es-ES`. */
  text_locale: string | undefined
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "variants.id",
]

const SHOWN = {
  method: "GET",
  path: "/store/programs",
  answer: StoreProgram.omit({ offer: true }),
} as const

async function readProducts(
  scope: MedusaContainer,
  id: string[],
  { text_locale, region }: Place
): Promise<ProductRow[]> {
  const pricing =
    region &&
    QueryContext({ region_id: region.id, currency_code: region.currency_code })
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: pricing ? [...FIELDS, "variants.calculated_price.*"] : FIELDS,
    filters: { id, status: "published" },
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

const shown = (
  { offer: _, ...program }: PublishedProgram,
  product: ProductRow
): z.input<typeof SHOWN.answer> => ({
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

/**
 * Programs with their products, terms in words and prices of a region, in the order of their
 * ids; what is not published is left out. Reads what all of them need at once.
 */
export async function assemblePrograms(
  scope: MedusaContainer,
  ids: string[],
  place: Place
): Promise<KeptProgram[]> {
  if (ids.length === 0) {
    return []
  }
  const programs = await publishedPrograms(
    pgConnection(scope),
    ids,
    place.locale
  )
  const products = await readProducts(
    scope,
    programs.map(({ product_id }) => product_id),
    place
  )
  return ids.flatMap((id) => {
    const program = programs.find((one) => one.id === id)
    const product = products.find((one) => one.id === program?.product_id)
    return program && product
      ? [
          {
            id,
            offer: program.offer,
            text: JSON.stringify(
              checkAnswer(SHOWN, shown(program, product), scope)
            ),
          },
        ]
      : []
  })
}
