import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertMove } from "../moves/insert-move"
import { insertChallengeAccount } from "./insert-challenge-account"
import type { Purchase, PurchasedUnit } from "./purchase"

export interface IssuedChallenge {
  challenge_id: string
  challenge_account_id: string
}

/** Turns one claimed unit into a challenge with its first challenge account, both provisioning. */
export async function insertChallenge(
  trx: Knex.Transaction,
  purchase: Purchase,
  claimId: string,
  unit: PurchasedUnit
): Promise<IssuedChallenge> {
  const challengeId = generateEntityId(undefined, "chal")
  await trx("prop_challenge").insert({
    id: challengeId,
    customer_id: purchase.customer_id,
    program_id: unit.program_id,
    program_version_id: unit.program_version_id,
    size_key: unit.size_key,
    variant_id: unit.variant_id,
    order_id: purchase.order_id,
    line_item_id: unit.line_item_id,
    ordinal: unit.ordinal,
    status: "provisioning",
    currency: unit.first.currency,
    initial_balance: unit.first.initial_balance,
    phase_index: 0,
  })
  await trx("prop_purchase_unit").insert({
    id: generateEntityId(undefined, "unit"),
    claim_id: claimId,
    line_item_id: unit.line_item_id,
    ordinal: unit.ordinal,
    challenge_id: challengeId,
  })
  await insertMove(trx, {
    challenge_id: challengeId,
    challenge_account_id: null,
    entity: "challenge",
    verb: "issue",
    from_status: null,
    to_status: "provisioning",
    actor: purchase.actor,
    reason: null,
    evidence: { order_id: purchase.order_id, claim_id: claimId },
    key: `issue:${unit.line_item_id}:${unit.ordinal}`,
  })
  const challengeAccountId = await insertChallengeAccount(trx, {
    challenge_id: challengeId,
    phase_index: 0,
    phase: unit.first,
    actor: purchase.actor,
  })
  return { challenge_id: challengeId, challenge_account_id: challengeAccountId }
}
