import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { CatalogueChoices } from "../../types/http/program"
import { pgConnection } from "../pg-connection"
import { translateTexts } from "../translate-texts"
import { IN_CATALOGUE } from "./in-catalogue"

type Choices = Omit<z.input<typeof CatalogueChoices>, "categories"> & {
  categories: { id: string; handle: string; name: string }[]
}

/** What PostgreSQL gathers; nothing is null. */
type Gathered = {
  [Name in keyof Choices]: Choices[Name] | null
}

/** SQL: each value once, in order. */
const each = (value: string, from = "offered") => `
  (select json_agg(one order by one)
  from (select distinct ${value} as one from ${from}) as listed
  where one is not null)`

async function gather(knex: Knex, salesChannelIds: string[]): Promise<Choices> {
  const { rows } = await knex.raw<{ rows: Gathered[] }>(
    `with offered as (
      select size.*, program.product_id ${IN_CATALOGUE}
    )
    select
      ${each("steps")} as steps,
      ${each("currency")} as currencies,
      ${each("unnest(platforms)")} as platforms,
      ${each("case when trails = 'none' then 'static' else 'trailing' end", "offered where trails is not null")} as floors,
      (select json_agg(cast(split as text) order by split)
        from (select distinct split from offered where split is not null) as listed) as splits,
      (select json_agg(
          json_build_object('initial_balance', cast(initial_balance as text), 'currency', currency)
          order by initial_balance, currency)
        from (select distinct initial_balance, currency from offered) as listed) as sizes,
      (select json_agg(json_build_object('id', id, 'handle', handle, 'name', name) order by rank, name) from (
        select distinct category.id, category.handle, category.name, category.rank
        from offered
        join product_category_product placed
          on placed.product_id = offered.product_id
        join product_category category
          on category.id = placed.product_category_id
        where category.is_active and not category.is_internal
          and category.deleted_at is null
      ) as listed) as categories`,
    { channels: salesChannelIds }
  )
  const [row] = rows
  return {
    steps: row?.steps ?? [],
    sizes: row?.sizes ?? [],
    currencies: row?.currencies ?? [],
    platforms: row?.platforms ?? [],
    floors: row?.floors ?? [],
    splits: row?.splits ?? [],
    categories: row?.categories ?? [],
  }
}

/**
 * Everything that can be chosen in the catalogue of some sales channels, each once
 * and in order; categories under their names in a language.
 */
export async function findChoices(
  scope: MedusaContainer,
  salesChannelIds: string[],
  textLocale: string | undefined
): Promise<z.input<typeof CatalogueChoices>> {
  const choices = await gather(pgConnection(scope), salesChannelIds)
  const categories = await translateTexts(scope, choices.categories, textLocale)
  return {
    ...choices,
    categories: categories.map(({ handle, name }) => ({ handle, name })),
  }
}
