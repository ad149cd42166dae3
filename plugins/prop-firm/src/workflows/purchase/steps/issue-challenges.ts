import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { faultPoint } from "../../../lib/fault-point"
import { pgConnection } from "../../../lib/pg-connection"
import { whyNotFree } from "../../../lib/why-not-free"
import { wakeOutbox } from "../../../lib/wake-outbox"
import { recordAudit } from "../../../modules/access/record-audit"
import { claimedChallenges } from "../../../modules/challenge/purchase/claimed-challenges"
import { findClaim } from "../../../modules/challenge/purchase/find-claim"
import { insertUnit } from "../../../modules/challenge/purchase/insert-unit"
import { insertClaim } from "../../../modules/challenge/purchase/insert-claim"
import { lockPurchase } from "../../../modules/challenge/purchase/lock-purchase"
import type { Purchase } from "../../../modules/challenge/purchase/purchase"
import {
  resolveUnits,
  type ResolvedUnits,
} from "../../../modules/challenge/purchase/resolve-units"
import { closeTaskByKey } from "../../../modules/support/close-task-by-key"
import { raiseTask } from "../../../modules/support/raise-task"
import type { IssueResult } from "../issue-result"
import { judgePurchase, type Doubt, type Judgement } from "../judge-purchase"
import type { OrderSnapshot } from "../order-snapshot"
import { overLimits } from "../over-limits"
import { overpaidSince } from "../overpaid-since"
import { readMoney, type PurchaseMoney } from "../read-money"

interface Input {
  order: OrderSnapshot
  actor: Actor
  /** Why a person takes less than the whole sum for it. */
  accept_shortfall?: string
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

const SETTLED_BY_ISSUING = [
  "order.underpaid",
  "order.free",
  "order.over_limit",
  "order.unclear",
  "order.without_trader",
]

const ADDED_LATER: Doubt = {
  kind: "order.added_after_issue",
  title: "Challenges were added to an order after its challenges were issued",
  detail:
    "What was added is not issued: one payment is turned into challenges once. See that it is paid, and sell it as an order of its own.",
}

/** Writes claim, units, challenges, outbox rows and the audit entry of a paid order. */
async function issue(
  trx: Knex.Transaction,
  purchase: Purchase,
  reason: string | null
): Promise<string[]> {
  faultPoint("issue.before_claim")
  const claimId = await insertClaim(trx, purchase)
  faultPoint("issue.after_claim")
  const issued = []
  for (const unit of purchase.units) {
    issued.push(await insertUnit(trx, purchase, claimId, unit))
    faultPoint("issue.between_units")
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
    reason,
    after: { claim_id: claimId, challenge_ids: ids },
  })
  faultPoint("issue.before_commit")
  return ids
}

const purchaseOf = (
  { order, actor }: Input,
  sold: ResolvedUnits,
  money: PurchaseMoney,
  amount: string
): Purchase => {
  const [first] = money.captures
  if (!order.customer_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order ${order.id} was judged as paid without a customer.`
    )
  }
  return {
    order_id: order.id,
    cart_id: order.cart_id,
    customer_id: order.customer_id,
    payment_collection_id: first?.payment_collection_id ?? null,
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
    const tooMuch = await overpaidSince(trx, order, money)
    if (tooMuch) {
      await raiseTask(trx, taskOf(order.id, tooMuch))
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

/** How many units of each program cost nothing. */
function freeUnits({ units }: ResolvedUnits): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { free, program_id } of units) {
    if (free) {
      counts.set(program_id, (counts.get(program_id) ?? 0) + 1)
    }
  }
  return counts
}

/** Why the free units are not given; staff who issue by hand grant them. */
async function notFree(
  trx: Knex.Transaction,
  { order, actor }: Input,
  free: Map<string, number>
): Promise<string | null> {
  return free.size > 0 && actor.type !== "staff" && order.customer_id
    ? whyNotFree(trx, order.customer_id, free)
    : null
}

/** Nobody has to look any more: what stood against issuing is settled. */
async function closeDoubts(
  trx: Knex.Transaction,
  { order, actor }: Input
): Promise<void> {
  for (const kind of SETTLED_BY_ISSUING) {
    await closeTaskByKey(trx, `${kind}:${order.id}`, actor.id)
  }
}

async function decide(
  trx: Knex.Transaction,
  input: Input,
  sold: ResolvedUnits
): Promise<IssueResult> {
  const { order } = input
  const free = freeUnits(sold)
  await lockPurchase(trx, [
    ...(free.size > 0 ? [`free:${order.customer_id}`] : []),
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
    judgePurchase(order, sold, money, {
      not_free: await notFree(trx, input, free),
      accept_shortfall: input.accept_shortfall !== undefined,
    })
  )
  switch (judgement.outcome) {
    case "issue": {
      if (judgement.note) {
        await raiseTask(trx, taskOf(order.id, judgement.note))
      }
      const purchase = purchaseOf(input, sold, money, judgement.amount)
      const ids = await issue(trx, purchase, input.accept_shortfall ?? null)
      await closeDoubts(trx, input)
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
    faultPoint("issue.after_commit")
    wakeOutbox(container)
    return new StepResponse(result)
  }
)
