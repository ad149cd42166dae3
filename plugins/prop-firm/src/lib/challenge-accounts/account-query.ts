import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountRow } from "./account-row"

/** Every table a challenge account is shown with, joined once. */
export function accountQuery(knex: Knex): Knex.QueryBuilder {
  return (
    knex("prop_challenge_account as a")
      .join("prop_challenge as c", "c.id", "a.challenge_id")
      .join("prop_program as p", "p.id", "c.program_id")
      .leftJoin("prop_terms as own", "own.id", "a.terms_id")
      // A change of terms may have brought the account under a later version.
      .joinRaw(
        "join prop_program_version as v on v.id = coalesce(own.program_version_id, c.program_version_id)"
      )
      .leftJoin("customer as u", "u.id", "c.customer_id")
      .leftJoin("prop_platform_connection as n", "n.id", "a.connection_id")
      .leftJoin("prop_account_state as s", "s.challenge_account_id", "a.id")
      .whereNull("a.deleted_at")
  )
}

/** The columns of an `AccountRow`. */
export function selectAccount(query: Knex.QueryBuilder): Promise<AccountRow[]> {
  return query
    .leftJoin("prop_evaluation_terms as t", "t.hash", "s.terms_hash")
    .select(
      "a.id",
      "a.login",
      "a.status",
      "a.phase_key",
      "a.phase_index",
      "a.title as phase_title",
      "a.funded",
      "a.currency",
      "a.initial_balance",
      "a.terms_id",
      "a.terms_hash",
      "a.opened_at",
      "a.closed_at",
      "c.id as challenge_id",
      "c.number as challenge_number",
      "c.status as challenge_status",
      "c.customer_id",
      "c.order_id",
      "c.size_key",
      "c.program_version_id",
      "v.number as program_version",
      "p.id as program_id",
      "p.name as program_name",
      "u.email",
      "u.first_name",
      "u.last_name",
      "n.clock as connection_clock",
      "n.clock_at as connection_clock_at",
      "n.last_event_at as connection_event_at",
      "s.status as evaluation",
      "s.terms_hash as evaluation_hash",
      "t.document",
      "s.state",
      "s.decision",
      "s.engine",
      "s.quality",
      "s.balance",
      "s.equity",
      "s.room_today",
      "s.room_total",
      "s.target_progress",
      "s.trading_days",
      "s.event_at",
      "s.next_instant"
    )
}
