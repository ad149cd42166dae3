import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../actor"
import { pgConnection } from "../pg-connection"

/**
 * The id, when the signed-in trader owns the challenge account. Another trader's
 * account and one that does not exist answer alike.
 *
 * @throws NOT_FOUND
 */
export async function ownedAccount(
  scope: MedusaContainer,
  actor: Actor,
  id: string
): Promise<string> {
  const row = await pgConnection(scope)("prop_challenge_account as a")
    .join("prop_challenge as c", "c.id", "a.challenge_id")
    .where({ "a.id": id, "c.customer_id": actor.id ?? "" })
    .first<{ id: string } | undefined>("a.id")
  return orNotFound(row, id)
}

/** The id, when the challenge account exists. @throws NOT_FOUND */
export async function existingAccount(
  scope: MedusaContainer,
  id: string
): Promise<string> {
  const row = await pgConnection(scope)("prop_challenge_account")
    .where({ id })
    .first<{ id: string } | undefined>("id")
  return orNotFound(row, id)
}

function orNotFound(row: { id: string } | undefined, id: string): string {
  if (!row) {
    throw accountNotFound(id)
  }
  return row.id
}

/** The answer for a challenge account that is not there, or not theirs. */
export function accountNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Challenge account ${id} does not exist.`
  )
}
