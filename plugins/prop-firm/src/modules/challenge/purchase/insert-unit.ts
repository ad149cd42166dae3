import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertChallenge, type IssuedChallenge } from "./insert-challenge"
import { insertGrant } from "./insert-grant"
import type { Purchase, PurchasedUnit } from "./purchase"

/**
 * Turns one claimed unit into a challenge; one that cost nothing is written down
 * as a grant too.
 */
export async function insertUnit(
  trx: Knex.Transaction,
  purchase: Purchase,
  claimId: string,
  unit: PurchasedUnit
): Promise<IssuedChallenge> {
  const { order_id, customer_id, actor } = purchase
  const { line_item_id, ordinal } = unit
  const issued = await insertChallenge(trx, {
    customer_id,
    order_id,
    unit,
    actor,
    reason: null,
    evidence: { order_id, claim_id: claimId },
    key: `issue:${line_item_id}:${ordinal}`,
  })
  await trx("prop_purchase_unit").insert({
    id: generateEntityId(undefined, "unit"),
    claim_id: claimId,
    line_item_id,
    ordinal,
    challenge_id: issued.challenge_id,
  })
  if (unit.free) {
    await insertGrant(trx, {
      challenge_id: issued.challenge_id,
      customer_id,
      program_id: unit.program_id,
      size_key: unit.size_key,
      kind: "free_order",
      order_id,
      reason:
        actor.type === "staff"
          ? "Issued by staff for an order of zero."
          : "Allowed by the policy for free challenges.",
      granted_by: actor.type === "staff" ? actor.id : null,
      key: `free:${line_item_id}:${ordinal}`,
    })
  }
  return issued
}
