import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../pg-connection"

interface ProgramRow {
  id: string
  name: string
  product_id: string
  /** Variant ids by size. */
  variants: Record<string, string>
  sizes: { key: string }[]
}

interface PriceRow {
  amount: BigNumberInput
  currency_code: string
  rules_count: number
  price_list_id: string | null
  min_quantity: BigNumberInput | null
}

interface ProductRow {
  id: string
  collection_id: string | null
  type_id: string | null
  categories: { id: string }[]
  tags: { id: string }[]
  variants: { id: string; price_set?: { prices: PriceRow[] } | null }[]
}

export interface PricedProgram {
  id: string
  name: string
  /** As conditions of promotions ask for it. */
  product: {
    id: string
    collection_id?: string
    type_id?: string
    categories: { id: string }[]
    tags: { id: string }[]
  }
  sizes: {
    key: string
    variant_id: string
    prices: { currency_code: string; amount: BigNumberInput }[]
  }[]
}

const FIELDS = [
  "id",
  "collection_id",
  "type_id",
  "categories.id",
  "tags.id",
  "variants.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.rules_count",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.min_quantity",
]

/** Prices everybody pays: not of a region, a list or a quantity. */
const plainPrices = (prices: PriceRow[]) =>
  prices
    .filter(
      ({ rules_count, price_list_id, min_quantity }) =>
        !rules_count && !price_list_id && !min_quantity
    )
    .map(({ currency_code, amount }) => ({ currency_code, amount }))
    .sort((a, b) => a.currency_code.localeCompare(b.currency_code))

const priced = (
  { id, name, product_id, variants, sizes }: ProgramRow,
  products: ProductRow[]
): PricedProgram[] => {
  const found = products.find((one) => one.id === product_id)
  if (!found) {
    return []
  }
  const { variants: offered, collection_id, type_id, ...rest } = found
  return [
    {
      id,
      name,
      product: {
        ...rest,
        ...(collection_id ? { collection_id } : {}),
        ...(type_id ? { type_id } : {}),
      },
      sizes: sizes.flatMap(({ key }) => {
        const variant = offered.find((one) => one.id === variants[key])
        const prices = plainPrices(variant?.price_set?.prices ?? [])
        return variant ? [{ key, variant_id: variant.id, prices }] : []
      }),
    },
  ]
}

/** A page of published programs by name, with what their sizes cost. */
export async function readPricedPrograms(
  scope: MedusaContainer,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ programs: PricedProgram[]; count: number }> {
  const knex = pgConnection(scope)
  const published = () =>
    knex("prop_program as program")
      .join(
        "prop_program_version as version",
        "version.id",
        "program.current_version_id"
      )
      .whereNull("program.deleted_at")
  const rows = await published()
    .orderBy(["program.name", "program.id"])
    .limit(limit)
    .offset(offset)
    .select<ProgramRow[]>(
      "program.id",
      "program.name",
      "program.product_id",
      "version.variants",
      knex.raw("version.document->'sizes' as sizes")
    )
  const counted = await published().count<{ count: string }[]>()
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: rows.map(({ product_id }) => product_id) },
  })
  const products = data as unknown[] as ProductRow[]
  return {
    programs: rows.flatMap((row) => priced(row, products)),
    count: Number(counted[0]?.count ?? 0),
  }
}
