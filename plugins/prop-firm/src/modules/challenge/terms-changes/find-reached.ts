import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A running challenge that was sold under an older version. */
export interface ReachedChallenge {
  id: string
  number: string
  customer_id: string
  size_key: string
  add_ons: string
  currency: string
  initial_balance: string
  /** Keys of its phases, in their order. */
  phases: string[]
}

/** Challenges of a program that run under versions before one; won ones while their funded account lives. */
export const findReached = (
  knex: Knex,
  programId: string,
  versionNumber: number
): Promise<ReachedChallenge[]> =>
  knex("prop_challenge as challenge")
    .join(
      "prop_program_version as version",
      "version.id",
      "challenge.program_version_id"
    )
    .where("challenge.program_id", programId)
    .whereNull("challenge.deleted_at")
    .where("version.number", "<", versionNumber)
    .whereRaw(
      `(challenge.status = any(?) or exists (
        select 1 from prop_challenge_account account
         where account.challenge_id = challenge.id and account.funded
           and account.status = any(?)))`,
      [
        ["provisioning", "active", "under_review", "suspended"],
        ["provisioning", "active", "locked"],
      ]
    )
    .orderBy("challenge.number")
    .select<ReachedChallenge[]>(
      "challenge.id",
      "challenge.number",
      "challenge.customer_id",
      "challenge.size_key",
      "challenge.add_ons",
      "challenge.currency",
      knex.raw("challenge.initial_balance::text as initial_balance"),
      knex.raw(
        `array(select terms.phase_key from prop_terms terms
          where terms.program_version_id = challenge.program_version_id
            and terms.size_key = challenge.size_key and terms.add_ons = challenge.add_ons
          order by terms.phase_index) as phases`
      )
    )
