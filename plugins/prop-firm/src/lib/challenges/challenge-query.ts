import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import type { ChallengeStatus } from "../../types/http/challenge-account"
import { sortBy } from "../sort-by"

type Status = z.infer<typeof ChallengeStatus>

/** What lists of challenges can be narrowed and ordered by. */
export interface ChallengeFilters {
  id?: string
  customer_id?: string
  order_id?: string
  program_id?: string
  status?: Status | Status[]
  q?: string
  /** A field name, descending with a leading "-". */
  order?: string
  limit: number
  offset: number
}

/** A challenge as one joined query knows it. */
export interface ChallengeRecord {
  id: string
  number: string
  status: Status
  size_key: string
  /** As its terms name them. */
  add_ons: string
  /** All that its version offers; null where it offers none. */
  offered_add_ons: { key: string; title: string }[] | null
  currency: string
  initial_balance: string
  order_id: string | null
  created_at: Date
  ended_at: Date | null
  program_version_id: string
  program_id: string
  program_name: string
  handle: string | null
  customer_id: string
  email: string | null
  first_name: string | null
  last_name: string | null
}

const SORTS = {
  number: "c.number",
  status: "c.status",
  created_at: "c.created_at",
  ended_at: "c.ended_at",
  initial_balance: "c.initial_balance",
  program: "p.name",
  email: "u.email",
} as const

const narrowed = (knex: Knex, filters: ChallengeFilters): Knex.QueryBuilder => {
  const query = knex("prop_challenge as c")
    .join("prop_program as p", "p.id", "c.program_id")
    .leftJoin("prop_program_version as v", "v.id", "c.program_version_id")
    .leftJoin("product as d", "d.id", "p.product_id")
    .leftJoin("customer as u", "u.id", "c.customer_id")
    .whereNull("c.deleted_at")
  for (const field of [
    "id",
    "customer_id",
    "order_id",
    "program_id",
  ] as const) {
    const value = filters[field]
    if (value !== undefined) {
      void query.where(`c.${field}`, value)
    }
  }
  if (filters.status) {
    void query.whereIn("c.status", [filters.status].flat())
  }
  const text = filters.q?.trim()
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`
    void query.whereRaw(
      "(c.number ilike ? or p.name ilike ? or u.email ilike ? or concat_ws(' ', u.first_name, u.last_name) ilike ?)",
      [like, like, like, like]
    )
  }
  return query
}

/**
 * A page of challenges with program and trader, newest first unless asked.
 *
 * @throws MedusaError `invalid_data` naming the fields a list may be ordered by.
 */
export async function queryChallenges(
  knex: Knex,
  filters: ChallengeFilters
): Promise<{ records: ChallengeRecord[]; count: number }> {
  const fields = Object.keys(SORTS) as (keyof typeof SORTS)[]
  const sort = sortBy(filters.order, fields, {
    field: "created_at",
    direction: "desc",
  })
  const [counted, records] = await Promise.all([
    narrowed(knex, filters).count<{ count: string }[]>("* as count"),
    narrowed(knex, filters)
      .select<ChallengeRecord[]>(
        "c.id",
        "c.number",
        "c.status",
        "c.size_key",
        "c.add_ons",
        knex.raw("v.document->'addOns' as offered_add_ons"),
        "c.currency",
        "c.initial_balance",
        "c.order_id",
        "c.created_at",
        "c.ended_at",
        "c.program_version_id",
        "c.program_id",
        "p.name as program_name",
        "d.handle",
        "c.customer_id",
        "u.email",
        "u.first_name",
        "u.last_name"
      )
      .orderBy([
        { column: SORTS[sort.field], order: sort.direction, nulls: "last" },
        { column: "c.number", order: sort.direction },
      ])
      .limit(filters.limit)
      .offset(filters.offset),
  ])
  return { records, count: Number(counted[0]?.count ?? 0) }
}
