import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import { recordAudit } from "../../modules/access/record-audit"
import { bookRefund } from "./book-refund"
import type { FoundPayment } from "./find-payment"
import { unbookRefund } from "./unbook-refund"

/** One refund as the provider tells it. */
export interface ToldRefund {
  reference: string
  /** Decimal string. */
  amount: string
  currency: string
  status: string
}

interface KnownRefund {
  id: string
  refund_id: string | null
}

/** These did not go through: the money is the firm's again. */
const GONE = ["failed", "canceled"]

/** Medusa's refund of this amount that no refund of the provider stands for yet. */
async function ownRefund(
  trx: Knex.Transaction,
  paymentId: string,
  amount: string
): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { id: string; amount: string }[] }>(
    `select refund.id, refund.amount from refund
      where refund.payment_id = ? and refund.deleted_at is null
        and not exists (select 1 from prop_provider_refund known
          where known.refund_id = refund.id)
      order by refund.created_at`,
    [paymentId]
  )
  return rows.find((row) => MathBN.eq(row.amount, amount))?.id ?? null
}

/** A refund of Medusa's that was taken back there stands for nothing any more. */
async function isBooked(
  trx: Knex.Transaction,
  refundId: string | null
): Promise<boolean> {
  const rows = refundId
    ? await trx<{ id: string; deleted_at: Date | null }>("refund")
        .select("id")
        .where({ id: refundId })
        .whereNull("deleted_at")
    : []
  return rows.length > 0
}

async function syncOne(
  trx: Knex.Transaction,
  paymentId: string,
  told: ToldRefund
): Promise<"booked" | "failed" | null> {
  const { reference, amount, currency, status } = told
  const known = await trx<KnownRefund>("prop_provider_refund")
    .where({ reference })
    .first()
  const booked = await isBooked(trx, known?.refund_id ?? null)
  const hasFailed = GONE.includes(status)
  if (hasFailed && known?.refund_id && booked) {
    await unbookRefund(trx, known.refund_id)
  }
  const refund_id = hasFailed
    ? null
    : booked
      ? (known?.refund_id ?? null)
      : ((await ownRefund(trx, paymentId, amount)) ??
        (await bookRefund(trx, paymentId, told)))
  await trx("prop_provider_refund")
    .insert({
      id: generateEntityId(undefined, "pref"),
      reference,
      payment_id: paymentId,
      refund_id,
      amount,
      currency,
      status,
    })
    .onConflict("reference")
    .merge({ refund_id, status, updated_at: trx.fn.now() })
  if (hasFailed) {
    return booked ? "failed" : null
  }
  return booked ? null : "booked"
}

/**
 * Makes Medusa's books hold exactly the refunds the provider tells of: those that
 * staff made at the provider are added, those that failed are taken back.
 *
 * @returns the references of refunds that failed just now.
 */
export async function syncRefunds(
  trx: Knex.Transaction,
  { payment_id: paymentId }: FoundPayment,
  refunds: ToldRefund[]
): Promise<string[]> {
  if (!paymentId) {
    return []
  }
  await trx("payment").where({ id: paymentId }).forUpdate().select("id")
  const failed: string[] = []
  for (const told of refunds) {
    const change = await syncOne(trx, paymentId, told)
    if (change === "failed") {
      failed.push(told.reference)
    }
    if (change) {
      await recordAudit(trx, {
        actor: { type: "system", id: null },
        action: `refund.${change}`,
        target: { type: "payment", id: paymentId },
        after: told,
      })
    }
  }
  return failed
}
