import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { pgConnection } from "../../../lib/pg-connection"
import { wakeOutbox } from "../../../lib/wake-outbox"
import { recordAudit } from "../../../modules/access/record-audit"
import { claimedChallenges } from "../../../modules/challenge/purchase/claimed-challenges"
import { findClaim } from "../../../modules/challenge/purchase/find-claim"
import { insertChallenge } from "../../../modules/challenge/purchase/insert-challenge"
import { insertClaim } from "../../../modules/challenge/purchase/insert-claim"
import { lockPurchase } from "../../../modules/challenge/purchase/lock-purchase"
import type { Purchase } from "../../../modules/challenge/purchase/purchase"
import {
  resolveUnits,
  type ResolvedUnits,
} from "../../../modules/challenge/purchase/resolve-units"
import { raiseTask } from "../../../modules/support/raise-task"
import type { IssueResult } from "../issue-result"
import { judgePurchase, type Doubt, type Judgement } from "../judge-purchase"
import type { OrderSnapshot } from "../order-snapshot"
import { overLimits } from "../over-limits"
import { readMoney, type PurchaseMoney } from "../read-money"

interface Input {
  order: OrderSnapshot
  actor: Actor
}

const taskOf = (orderId: string, { kind, title, detail }: Doubt) => ({
  kind,
  title,
  detail,
  reference: { type: "order", id: orderId },
  dedupe_key: `${kind}:${orderId}`,
})

const DUPLICATE: Doubt = {
  kind: "order.duplicate",
  title: "A second order for a payment that was already used",
  detail:
    "Its cart, payment or capture belongs to another order whose challenges were issued. Proposal: cancel this order without a refund.",
}

const ADDED_LATER: Doubt = {
  kind: "order.added_after_issue",
  title: "Challenges were added to an order after its challenges were issued",
  detail:
    "What was added is not issued: one payment is turned into challenges once. See that it is paid, and sell it as an order of its own.",
}

/** Writes claim, units, challenges, outbox rows and the audit entry of a paid order. */
async function issue(
  trx: Knex.Transaction,
  purchase: Purchase
): Promise<string[]> {
  const claimId = await insertClaim(trx, purchase)
  const issued = []
  for (const unit of purchase.units) {
    issued.push(await insertChallenge(trx, purchase, claimId, unit))
  }
  await enqueueOutbox(
    trx,
    ...issued.map(({ challenge_account_id }) => ({
      topic: "platform.open_account",
      key: `open:${challenge_account_id}`,
      payload: { challenge_account_id },
      stream: challenge_account_id,
    }))
  )
  const ids = issued.map(({ challenge_id }) => challenge_id)
  await recordAudit(trx, {
    actor: purchase.actor,
    action: "order.issue_challenges",
    target: { type: "order", id: purchase.order_id },
    after: { claim_id: claimId, challenge_ids: ids },
  })
  return ids
}

const purchaseOf = (
  { order, actor }: Input,
  sold: ResolvedUnits,
  money: PurchaseMoney,
  amount: string
): Purchase => {
  const [first] = money.captures
  if (!first || !order.customer_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order ${order.id} was judged as paid without a capture or a customer.`
    )
  }
  return {
    order_id: order.id,
    cart_id: order.cart_id,
    customer_id: order.customer_id,
    payment_collection_id: first.payment_collection_id,
    capture_ids: money.captures.map(({ id }) => id),
    amount,
    currency: order.currency,
    units: sold.units,
    actor,
  }
}

async function claimed(
  trx: Knex.Transaction,
  order: OrderSnapshot,
  sold: ResolvedUnits,
  money: PurchaseMoney
): Promise<IssueResult | null> {
  const claim = await findClaim(trx, {
    order_id: order.id,
    cart_id: order.cart_id,
    payment_collection_ids: order.payment_collection_ids,
    capture_ids: money.captures.map(({ id }) => id),
  })
  if (!claim) {
    return null
  }
  if (claim.order_id === order.id) {
    const ids = await claimedChallenges(trx, claim.id)
    const more = sold.units.length > ids.length
    if (more) {
      await raiseTask(trx, taskOf(order.id, ADDED_LATER))
    }
    const reason = more ? ADDED_LATER.detail : null
    return { outcome: "already_issued", challenge_ids: ids, reason }
  }
  await raiseTask(trx, taskOf(order.id, DUPLICATE))
  return {
    outcome: "needs_review",
    challenge_ids: [],
    reason: DUPLICATE.detail,
  }
}

/** Staff who issue by hand have decided that the limits do not count. */
async function heldToLimits(
  trx: Knex.Transaction,
  { order, actor }: Input,
  sold: ResolvedUnits,
  judgement: Judgement
): Promise<Judgement> {
  if (judgement.outcome !== "issue" || actor.type === "staff") {
    return judgement
  }
  const doubt = await overLimits(trx, order.customer_id, sold.units)
  return doubt ? { outcome: "needs_review", doubt } : judgement
}

async function decide(
  trx: Knex.Transaction,
  input: Input,
  sold: ResolvedUnits
): Promise<IssueResult> {
  const { order } = input
  await lockPurchase(trx, [
    order.id,
    ...order.payment_collection_ids,
    ...(order.cart_id ? [order.cart_id] : []),
  ])
  const money = await readMoney(trx, order, order.payment_collection_ids)
  const earlier = await claimed(trx, order, sold, money)
  if (earlier) {
    return earlier
  }
  if (!money.unchanged) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Order ${order.id} changed while its challenges were being issued. Try again.`
    )
  }
  const judgement = await heldToLimits(
    trx,
    input,
    sold,
    judgePurchase(order, sold, money)
  )
  switch (judgement.outcome) {
    case "issue": {
      if (judgement.note) {
        await raiseTask(trx, taskOf(order.id, judgement.note))
      }
      const purchase = purchaseOf(input, sold, money, judgement.amount)
      const ids = await issue(trx, purchase)
      return { outcome: "issued", challenge_ids: ids, reason: null }
    }
    case "needs_review":
      await raiseTask(trx, taskOf(order.id, judgement.doubt))
      return {
        outcome: "needs_review",
        challenge_ids: [],
        reason: judgement.doubt.detail,
      }
    default:
      return { outcome: judgement.outcome, challenge_ids: [], reason: null }
  }
}

/**
 * Issues the challenges of an order in one database transaction: all of claim,
 * units, challenges, first challenge accounts, outbox rows and audit entry, or
 * nothing. It has no compensation: what was committed was paid for, and running it
 * again finds the claim and changes nothing.
 */
export const issueChallengesStep = createStep(
  "issue-challenges",
  async (input: Input, { container }) => {
    const knex = pgConnection(container)
    const { order } = input
    const sold = await resolveUnits(knex, order.lines, order.created_at)
    const result = await knex.transaction((trx) => decide(trx, input, sold))
    wakeOutbox(container)
    return new StepResponse(result)
  }
)
