import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../lib/actor"

export interface MoveInput {
  challenge_id: string
  challenge_account_id: string | null
  entity: "challenge" | "challenge_account"
  verb: string
  from_status: string | null
  to_status: string
  actor: Actor
  reason: string | null
  evidence: Record<string, unknown> | null
  /** The same key is recorded once. */
  key: string
}

/** Records one move; the row can never be changed. */
export async function insertMove(
  trx: Knex.Transaction,
  { actor, evidence, ...move }: MoveInput
): Promise<string> {
  const id = generateEntityId(undefined, "move")
  await trx("prop_lifecycle_move").insert({
    id,
    ...move,
    actor_type: actor.type,
    actor_id: actor.id,
    evidence: evidence && JSON.stringify(evidence),
  })
  return id
}
