import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { AdminNewsEventListQuery } from "../../types/http/news"
import { pgConnection } from "../pg-connection"
import { sortBy } from "../sort-by"
import { IMPACTS, presentEvent, type EventRow } from "./event-row"
import { presentImport, type ImportRow } from "./present-import"

type Query = z.output<typeof AdminNewsEventListQuery>

const SHOWN_AT = "coalesce(pinned_at, starts_at)"

/** A page of the news calendar, in order of time unless asked otherwise. */
export async function readNewsEvents(scope: MedusaContainer, query: Query) {
  const knex = pgConnection(scope)
  const { field, direction } = sortBy(
    query.order,
    ["starts_at", "impact", "currency", "title"],
    { field: "starts_at", direction: "asc" }
  )
  const column = field === "starts_at" ? SHOWN_AT : `"${field}"`
  const [rows, counted, currencies, last] = await Promise.all([
    filtered(knex, query)
      .orderByRaw(`${column} ${direction}, ${SHOWN_AT}, id`)
      .limit(query.limit)
      .offset(query.offset)
      .select<EventRow[]>("*"),
    filtered(knex, query).count<{ count: string }[]>("* as count"),
    knex("prop_news_event")
      .distinct<{ currency: string }[]>("currency")
      .orderBy("currency"),
    knex("prop_news_import")
      .orderBy("imported_at", "desc")
      .first<ImportRow | undefined>("*"),
  ])
  return {
    news_events: rows.map(presentEvent),
    count: Number(counted[0]?.count ?? 0),
    currencies: currencies.map(({ currency }) => currency),
    last_import: last ? presentImport(last) : null,
  }
}

function filtered(knex: Knex, query: Query): Knex.QueryBuilder {
  const { q, currency, impact, state, from, to } = query
  return knex("prop_news_event").modify((events) => {
    if (q) {
      const escaped = q.replace(/[\\%_]/g, "\\$&")
      events.whereRaw("title ilike ?", [`%${escaped}%`])
    }
    if (currency) {
      events.whereRaw("currency = any(?)", [currency])
    }
    if (impact) {
      const numbers = impact.map((one) => IMPACTS.indexOf(one))
      events.whereRaw("impact = any(?::int[])", [numbers])
    }
    if (from) {
      events.whereRaw(`${SHOWN_AT} >= ?`, [from])
    }
    if (to) {
      events.whereRaw(`${SHOWN_AT} < ?`, [to])
    }
    if (state) {
      events.whereRaw(STATES[state])
    }
  })
}

const STATES = {
  excluded: "excluded",
  pinned: "not excluded and pinned_at is not null",
  withdrawn: "not excluded and pinned_at is null and withdrawn_at is not null",
  listed: "not excluded and pinned_at is null and withdrawn_at is null",
} as const
