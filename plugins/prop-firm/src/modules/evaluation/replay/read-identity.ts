import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { AccountIdentity } from "../engine/evaluated-account"
import { readTerms, selectAccountRows } from "../snapshot/account-rows"

/** @throws NOT_FOUND when the account is not under evaluation */
export async function readIdentity(
  knex: Knex,
  id: string
): Promise<AccountIdentity> {
  const rows = await selectAccountRows(knex).where("s.challenge_account_id", id)
  const [row] = rows
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Challenge account ${id} is not under evaluation yet.`
    )
  }
  return (await readTerms(knex, rows))(row)
}
