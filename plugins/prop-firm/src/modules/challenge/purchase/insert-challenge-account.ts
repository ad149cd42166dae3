import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../lib/actor"
import { insertMove } from "../moves/insert-move"
import type { FirstPhase } from "./purchase"

interface ChallengeAccountInput {
  challenge_id: string
  phase_index: number
  phase: FirstPhase
  actor: Actor
}

/** Adds the challenge account of one phase, waiting for its platform login. */
export async function insertChallengeAccount(
  trx: Knex.Transaction,
  { challenge_id, phase_index, phase, actor }: ChallengeAccountInput
): Promise<string> {
  const id = generateEntityId(undefined, "chacc")
  await trx("prop_challenge_account").insert({
    id,
    challenge_id,
    phase_key: phase.phase_key,
    phase_index,
    title: phase.title,
    funded: phase.funded,
    terms_id: phase.terms_id,
    terms_hash: phase.terms_hash,
    status: "provisioning",
    currency: phase.currency,
    initial_balance: phase.initial_balance,
  })
  await insertMove(trx, {
    challenge_id,
    challenge_account_id: id,
    entity: "challenge_account",
    verb: "open",
    from_status: null,
    to_status: "provisioning",
    actor,
    reason: null,
    evidence: { terms_id: phase.terms_id, terms_hash: phase.terms_hash },
    key: `open:${challenge_id}:${phase_index}`,
  })
  return id
}
