import type { OpenQuestion } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An account whose outcome may be open, and what was found and not decided. */
export type Question = { isOpen: boolean; found: OpenQuestion[] }

/** What an account's data could not decide. Its row must be up to date. */
export async function readQuestion(
  knex: Knex,
  challengeAccountId: string
): Promise<Question> {
  const row = await knex("prop_account_state")
    .where({ challenge_account_id: challengeAccountId })
    .first<{ status: string; open: OpenQuestion[] | null } | undefined>(
      "status",
      "open"
    )
  return { isOpen: row?.status === "undetermined", found: row?.open ?? [] }
}
