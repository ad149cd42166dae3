import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { pgConnection } from "@highwater/prop-firm/lib/pg-connection"

/** Medusa's own provider without a bank behind it: it authorises everything and captures nothing. */
const PROVIDER = "pp_system_default"

/** Payments that are authorised for an order and whose capture was not begun. */
async function waitingPayments(knex: Knex): Promise<string[]> {
  const rows = await knex("payment")
    .join(
      "order_payment_collection as link",
      "link.payment_collection_id",
      "payment.payment_collection_id"
    )
    .where("payment.provider_id", PROVIDER)
    .whereNull("payment.captured_at")
    .whereNull("payment.canceled_at")
    .whereNull("payment.deleted_at")
    .whereNull("link.deleted_at")
    .whereNotExists(
      knex("capture")
        .whereRaw("capture.payment_id = payment.id")
        .whereNull("capture.deleted_at")
    )
    .select<{ id: string }[]>("payment.id")
  return rows.map((row) => row.id)
}

/**
 * In the demo the payment provider has no bank that could pay: an order's
 * authorised payment counts as paid, so it is captured here. Challenges are only
 * ever issued from captured money, in the demo as elsewhere. Does nothing unless
 * HIGHWATER_MODE is "demo".
 */
export function captureDemoPayments(container: MedusaContainer): Promise<void> {
  const mine = before.then(() => captureWaiting(container))
  before = mine.catch(() => undefined)
  return mine
}

/** Subscriber, job and seed call this in one process: one at a time, so that none captures twice. */
let before: Promise<void> = Promise.resolve()

async function captureWaiting(container: MedusaContainer): Promise<void> {
  if (process.env.HIGHWATER_MODE !== "demo") {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const payment_id of await waitingPayments(pgConnection(container))) {
    try {
      await capturePaymentWorkflow(container).run({ input: { payment_id } })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      logger.error(`Payment ${payment_id} could not be captured: ${why}`)
    }
  }
}
