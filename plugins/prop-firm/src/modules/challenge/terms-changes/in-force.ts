import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Challenges reached by changes that hold by now: not withdrawn, and agreed to where that is asked. */
export const inForce = (knex: Knex | Knex.Transaction): Knex.QueryBuilder =>
  knex("prop_terms_change_reach as reach")
    .join("prop_terms_change as change", "change.id", "reach.change_id")
    .whereNull("change.withdrawn_at")
    .whereRaw("change.effective_at <= now()")
    .whereRaw("(not change.consent_required or reach.consented_at is not null)")
