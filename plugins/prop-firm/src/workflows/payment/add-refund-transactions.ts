import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgConnection } from "../../lib/pg-connection"
import type { FoundPayment } from "./find-payment"

interface Missing {
  id: string
  amount: string
  currency_code: string
}

/** Writes refunds into the order's own account of its money, each once. */
export async function addRefundTransactions(
  container: MedusaContainer,
  { payment_id, order_ids }: FoundPayment
): Promise<void> {
  const [order_id] = order_ids
  if (!order_id) {
    return
  }
  const { rows } = await pgConnection(container).raw<{ rows: Missing[] }>(
    `select refund.id, trim_scale(refund.amount)::text as amount, payment.currency_code
       from refund
       join payment on payment.id = refund.payment_id
       join prop_provider_refund known on known.refund_id = refund.id
      where refund.payment_id = ? and refund.deleted_at is null
        and refund.metadata ->> 'provider_refund' is not null
        and not exists (select 1 from order_transaction done
          where done.reference_id = refund.id and done.deleted_at is null)`,
    [payment_id]
  )
  const orders = container.resolve(Modules.ORDER)
  for (const { id, amount, currency_code } of rows) {
    await orders.addOrderTransactions({
      order_id,
      amount: `-${amount}`,
      currency_code,
      reference: "refund",
      reference_id: id,
    })
  }
}
