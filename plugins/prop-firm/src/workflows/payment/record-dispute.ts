import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "../../modules/access/record-audit"
import { closeTaskByKey } from "../../modules/support/close-task-by-key"
import { raiseTask } from "../../modules/support/raise-task"
import type { FoundPayment } from "./find-payment"

/** A dispute as the provider tells it. */
export interface ToldDispute {
  reference: string
  /** Decimal string. */
  amount: string
  currency: string
  reason: string
  status: string
  withdrawn: boolean
  closed: boolean
  due_at: Date | null
  opened_at: Date
}

const taskKey = ({ reference }: ToldDispute) => `order.disputed:${reference}`

/** Puts an open dispute, or the outcome of a closed one, before a person. */
async function tellPeople(
  trx: Knex.Transaction,
  orderId: string | null,
  dispute: ToldDispute
): Promise<void> {
  const about = orderId ? { reference: { type: "order", id: orderId } } : {}
  const sum = `${dispute.amount} ${dispute.currency.toUpperCase()}`
  if (!dispute.closed) {
    const until = dispute.due_at
      ? ` until ${dispute.due_at.toISOString().slice(0, 10)}`
      : ""
    await raiseTask(trx, {
      kind: "order.disputed",
      title: "A buyer's bank disputes a payment",
      detail: `${sum}, reason: ${dispute.reason} (${dispute.reference}). Answer it at the payment provider${until}, and decide whether the challenges of this order go on meanwhile.`,
      ...about,
      dedupe_key: taskKey(dispute),
    })
    return
  }
  await closeTaskByKey(trx, taskKey(dispute), null)
  const isLost = dispute.status === "lost"
  await raiseTask(trx, {
    kind: isLost ? "order.dispute_lost" : "order.dispute_won",
    title: isLost
      ? "A dispute was lost"
      : "A dispute ended in the firm's favour",
    detail: isLost
      ? `${sum} are gone (${dispute.reference}). Decide what becomes of the challenges of this order.`
      : `${sum} stay with the firm (${dispute.reference}). Resume the challenges of this order where they were suspended.`,
    ...about,
    dedupe_key: `order.dispute_closed:${dispute.reference}`,
  })
}

/**
 * Records a dispute as it is now, and puts its opening and its outcome before a
 * person, each once. What was recorded as closed is not opened again by what an
 * older answer said.
 *
 * @throws MedusaError where Medusa has not booked the payment yet; try again later.
 */
export async function recordDispute(
  trx: Knex.Transaction,
  { payment_id, order_ids }: FoundPayment,
  dispute: ToldDispute
): Promise<void> {
  if (!payment_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The payment of dispute ${dispute.reference} is not booked yet.`
    )
  }
  await trx("payment").where({ id: payment_id }).forUpdate().select("id")
  const { closed, ...facts } = dispute
  const known = await trx<{ status: string; closed_at: Date | null }>(
    "prop_payment_dispute"
  )
    .where({ reference: dispute.reference })
    .first()
  if (known?.closed_at && !closed) {
    return
  }
  const closed_at = closed ? (known?.closed_at ?? new Date()) : null
  const order_id = order_ids[0] ?? null
  await trx("prop_payment_dispute")
    .insert({
      id: generateEntityId(undefined, "disp"),
      payment_id,
      order_id,
      ...facts,
      closed_at,
    })
    .onConflict("reference")
    .merge({ ...facts, order_id, closed_at, updated_at: trx.fn.now() })
  await tellPeople(trx, order_id, dispute)
  if (known?.status !== dispute.status) {
    await recordAudit(trx, {
      actor: { type: "system", id: null },
      action: `dispute.${dispute.status}`,
      target: { type: "payment", id: payment_id },
      after: facts,
    })
  }
}
