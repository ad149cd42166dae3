import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** What lists of challenge accounts can be narrowed and ordered by. */
export type AccountFilters = {
  ids?: string[]
  q?: string
  status?: string | string[]
  program_id?: string
  phase?: string
  customer_id?: string
  challenge_id?: string
  order_id?: string
  /** A field name, descending with a leading "-". */
  order?: string
  limit?: number
  offset?: number
}

/** Fields a list can be ordered by, and their columns. */
const COLUMNS: Record<string, string> = {
  id: "a.id",
  login: "a.login",
  status: "a.status",
  number: "c.number",
  email: "u.email",
  trader: "u.email",
  program: "p.name",
  size: "a.initial_balance::numeric",
  phase: "a.phase_index",
  initial_balance: "a.initial_balance::numeric",
  balance: "s.balance",
  equity: "s.equity",
  profit: "s.equity - a.initial_balance::numeric",
  room_today: "s.room_today",
  room_total: "s.room_total",
  /**
   * The smaller room of the two, as a share of the account's size. Whoever no
   * longer trades has none, so that those about to break a limit stand on top.
   */
  room: `case when a.status in ('active', 'locked')
    then least(s.room_today, s.room_total) / a.initial_balance::numeric end`,
  target_progress: "s.target_progress",
  trading_days: "s.trading_days",
  last_event_at: "s.event_at",
  opened_at: "a.opened_at",
  closed_at: "a.closed_at",
  created_at: "a.created_at",
}

/** Adds the conditions of a list to the joined query. */
export function filterAccounts(
  query: Knex.QueryBuilder,
  filters: AccountFilters
): Knex.QueryBuilder {
  const { ids, q, status } = filters
  if (ids) {
    void query.whereRaw("a.id = any(?)", [ids])
  }
  if (status) {
    void query.whereIn("a.status", Array.isArray(status) ? status : [status])
  }
  const equal: [string, string | undefined][] = [
    ["c.program_id", filters.program_id],
    ["a.phase_key", filters.phase],
    ["c.customer_id", filters.customer_id],
    ["c.id", filters.challenge_id],
    ["c.order_id", filters.order_id],
  ]
  for (const [column, value] of equal) {
    if (value) {
      void query.where(column, value)
    }
  }
  if (q?.trim()) {
    const like = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`
    void query.whereRaw(
      `(c.number ilike ? or a.login ilike ? or u.email ilike ? or p.name ilike ?
        or concat_ws(' ', u.first_name, u.last_name) ilike ? or a.id = ?)`,
      [like, like, like, like, like, q.trim()]
    )
  }
  return query
}

/**
 * Orders a list; accounts without the value come last, equal ones by id.
 *
 * @throws INVALID_DATA naming the field that cannot be ordered by
 */
export function orderAccounts(
  query: Knex.QueryBuilder,
  order: string | undefined
): Knex.QueryBuilder {
  const wanted = order ?? "-created_at"
  const descending = wanted.startsWith("-")
  const field = descending ? wanted.slice(1) : wanted
  const column = Object.hasOwn(COLUMNS, field) ? COLUMNS[field] : undefined
  if (!column) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `query.order: "${wanted}" is not a field to order by; one of ${Object.keys(COLUMNS).join(", ")}`
    )
  }
  return query.orderByRaw(
    `${column} ${descending ? "desc" : "asc"} nulls last, a.id`
  )
}
