import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

type Found = { id: string; part: number; login: string }

/**
 * A challenge account by its id, or by its number on the platform where only one
 * platform has it.
 *
 * @throws NOT_FOUND, or INVALID_DATA where more than one has the number
 */
export async function findAccount(knex: Knex, name: string): Promise<Found> {
  const found = await knex("prop_account_state")
    .where("challenge_account_id", name)
    .orWhere("login", name)
    .orderBy("challenge_account_id")
    .select<Found[]>("challenge_account_id as id", "part", "login")
  const [account, other] = found
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No account under evaluation has the id or the number "${name}".`
    )
  }
  if (other) {
    const ids = found.map(({ id }) => id).join(", ")
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `More than one platform has an account ${name}: choose one of ${ids}.`
    )
  }
  return account
}
