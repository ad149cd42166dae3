import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import type { StoreProgramListQuery } from "../../types/http/program"
import { IN_CATALOGUE } from "./in-catalogue"

/** What the catalogue is searched by, and where. */
export type CatalogueSearch = Omit<
  z.output<typeof StoreProgramListQuery>,
  "country_code"
> & {
  sales_channel_ids: string[]
  /** Of the region; null without one, then nothing has a price. */
  price_currency: string | null
}

/** The price of a size in the region: its own, else that of the currency. Price lists are not searched. */
const PRICE = `
  (select price.amount
  from product_variant_price_set link
  join price on price.price_set_id = link.price_set_id
  where link.variant_id = size.variant_id and link.deleted_at is null
    and price.deleted_at is null and price.price_list_id is null
    and lower(price.currency_code) = lower(:price_currency)
    and (price.rules_count = 0 or exists (
      select 1 from price_rule rule
      where rule.price_id = price.id and rule.deleted_at is null
        and rule.attribute = 'region_id' and rule.value = :region))
  order by price.rules_count desc nulls last
  limit 1)`

const FILTERS: Partial<Record<keyof CatalogueSearch, string>> = {
  steps: "size.steps = :steps",
  initial_balance: "size.initial_balance = cast(:initial_balance as numeric)",
  currency: "size.currency = :currency",
  platform: ":platform = any(size.platforms)",
  floor: `case :floor when 'static' then size.trails = 'none'
    else size.trails <> 'none' end`,
  min_split: "size.split >= cast(:min_split as numeric)",
  max_price: `${PRICE} <= cast(:max_price as numeric)`,
  category: `exists (
    select 1 from product_category_product placed
    join product_category category on category.id = placed.product_category_id
    where placed.product_id = product.id and category.handle = :category
      and category.is_active and not category.is_internal
      and category.deleted_at is null)`,
}

const ORDERS: Record<CatalogueSearch["order"], string> = {
  featured: "created_at, id",
  newest: "created_at desc, id",
  price: "price nulls last, created_at, id",
  "-price": "price desc nulls last, created_at, id",
}

interface Found {
  count: number
  ids: string[]
}

const bindingsOf = (search: CatalogueSearch): Knex.ValueDict => ({
  channels: search.sales_channel_ids,
  region: search.region_id ?? null,
  price_currency: search.price_currency,
  steps: search.steps ?? null,
  initial_balance: search.initial_balance ?? null,
  currency: search.currency ?? null,
  platform: search.platform ?? null,
  floor: search.floor ?? null,
  min_split: search.min_split ?? null,
  max_price: search.max_price ?? null,
  category: search.category ?? null,
  limit: search.limit,
  offset: search.offset,
})

/** Ids of the programs on a page of the catalogue, in order, and how many match in all. */
export async function findPrograms(
  knex: Knex,
  search: CatalogueSearch
): Promise<Found> {
  const { order } = search
  const filters = Object.entries(FILTERS).flatMap(([name, sql]) =>
    search[name as keyof CatalogueSearch] === undefined ? [] : [sql]
  )
  const priced = order.endsWith("price")
    ? `min(${PRICE})`
    : "cast(null as numeric)"
  const { rows } = await knex.raw<{ rows: Found[] }>(
    `with matching as (
      select program.id, product.created_at, ${priced} as price
      ${[IN_CATALOGUE, ...filters].join(" and ")}
      group by program.id, product.created_at
    ), page as (
      select id, row_number() over (order by ${ORDERS[order]}) as place
      from matching order by place limit :limit offset :offset
    )
    select
      (select cast(count(*) as integer) from matching) as count,
      coalesce((select json_agg(id order by place) from page), '[]') as ids`,
    bindingsOf(search)
  )
  return rows[0] ?? { count: 0, ids: [] }
}
