import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { pgConnection } from "../../../lib/pg-connection"
import { wakeOutbox } from "../../../lib/wake-outbox"
import { recordAudit } from "../../../modules/access/record-audit"
import { findGrant } from "../../../modules/challenge/purchase/find-grant"
import { insertChallenge } from "../../../modules/challenge/purchase/insert-challenge"
import { insertGrant } from "../../../modules/challenge/purchase/insert-grant"
import { lockPurchase } from "../../../modules/challenge/purchase/lock-purchase"
import { resolveGrant } from "../../../modules/challenge/purchase/resolve-grant"

export interface GrantChallengeInput {
  customer_id: string
  program_id: string
  size_key: string
  reason: string
  /** The same key grants once. */
  key: string
  actor: Actor
}

async function requireTrader(trx: Knex.Transaction, id: string) {
  const trader = await trx<{ has_account: boolean; deleted_at: Date | null }>(
    "customer"
  )
    .where({ id })
    .whereNull("deleted_at")
    .first("has_account")
  if (!trader) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no customer ${id}.`
    )
  }
  if (!trader.has_account) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This customer has no account yet: a challenge opens in an account."
    )
  }
}

/** What the key granted before; another wish under it is refused. */
async function grantedBefore(
  trx: Knex.Transaction,
  input: GrantChallengeInput
): Promise<string | null> {
  const found = await findGrant(trx, input.key)
  const isOther =
    found &&
    (found.customer_id !== input.customer_id ||
      found.program_id !== input.program_id ||
      found.size_key !== input.size_key)
  if (isOther) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The key ${input.key} granted another challenge.`
    )
  }
  return found?.challenge_id ?? null
}

async function grant(
  trx: Knex.Transaction,
  input: GrantChallengeInput
): Promise<{ challenge_id: string; granted: boolean }> {
  const { customer_id, program_id, size_key, reason, key, actor } = input
  await lockPurchase(trx, [`grant:${key}`])
  const before = await grantedBefore(trx, input)
  if (before) {
    return { challenge_id: before, granted: false }
  }
  await requireTrader(trx, customer_id)
  const unit = await resolveGrant(trx, program_id, size_key)
  if (!unit) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Program ${program_id} has no published size ${size_key}.`
    )
  }
  const { challenge_id, challenge_account_id } = await insertChallenge(trx, {
    customer_id,
    order_id: null,
    unit,
    actor,
    reason,
    evidence: { grant_key: key },
    key: `grant:${key}`,
  })
  await insertGrant(trx, {
    challenge_id,
    customer_id,
    program_id,
    size_key,
    kind: "staff",
    order_id: null,
    reason,
    granted_by: actor.id,
    key,
  })
  await enqueueOutbox(trx, {
    topic: "platform.open_account",
    key: `open:${challenge_account_id}`,
    payload: { challenge_account_id },
    stream: challenge_account_id,
  })
  await recordAudit(trx, {
    actor,
    action: "challenge.grant",
    target: { type: "challenge", id: challenge_id },
    reason,
    after: { customer_id, program_id, size_key },
  })
  return { challenge_id, granted: true }
}

/**
 * Gives a challenge without money, in one transaction with its reason and the
 * audit entry. Not compensated: its key grants once.
 */
export const grantChallengeStep = createStep(
  "grant-challenge",
  async (input: GrantChallengeInput, { container }) => {
    const result = await pgConnection(container).transaction((trx) =>
      grant(trx, input)
    )
    wakeOutbox(container)
    return new StepResponse(result)
  }
)
