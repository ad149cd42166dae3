import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../lib/actor"
import { insertMove } from "../moves/insert-move"
import { insertChallengeAccount } from "./insert-challenge-account"
import type { PurchasedUnit } from "./purchase"

export interface IssuedChallenge {
  challenge_id: string
  challenge_account_id: string
}

export interface ChallengeInput {
  customer_id: string
  /** Null where it was granted without an order. */
  order_id: string | null
  unit: Omit<PurchasedUnit, "line_item_id" | "ordinal" | "free"> & {
    line_item_id: string | null
    ordinal: number | null
  }
  actor: Actor
  reason: string | null
  evidence: Record<string, string>
  /** The same key issues once. */
  key: string
}

/** Adds a challenge with its first challenge account, both provisioning. */
export async function insertChallenge(
  trx: Knex.Transaction,
  { customer_id, order_id, unit, actor, ...move }: ChallengeInput
): Promise<IssuedChallenge> {
  const challengeId = generateEntityId(undefined, "chal")
  await trx("prop_challenge").insert({
    id: challengeId,
    customer_id,
    program_id: unit.program_id,
    program_version_id: unit.program_version_id,
    size_key: unit.size_key,
    add_ons: unit.add_ons,
    platform_key: unit.platform_key,
    variant_id: unit.variant_id,
    order_id,
    line_item_id: unit.line_item_id,
    ordinal: unit.ordinal,
    status: "provisioning",
    currency: unit.first.currency,
    initial_balance: unit.first.initial_balance,
    phase_index: 0,
  })
  await insertMove(trx, {
    challenge_id: challengeId,
    challenge_account_id: null,
    entity: "challenge",
    verb: "issue",
    from_status: null,
    to_status: "provisioning",
    actor,
    ...move,
  })
  const challengeAccountId = await insertChallengeAccount(trx, {
    challenge_id: challengeId,
    phase_index: 0,
    phase: unit.first,
    actor,
  })
  return { challenge_id: challengeId, challenge_account_id: challengeAccountId }
}
