import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MathBN } from "@medusajs/framework/utils"
import { overpaid, type Doubt } from "./judge-purchase"
import type { OrderSnapshot } from "./order-snapshot"
import type { PurchaseMoney } from "./read-money"

/** Money that came after an order's challenges were issued, where it is more than they cost. */
export async function overpaidSince(
  trx: Knex.Transaction,
  order: OrderSnapshot,
  money: PurchaseMoney
): Promise<Doubt | null> {
  const claimed = await trx<{ capture_id: string }>("prop_claim_capture")
    .select("capture_id")
    .whereIn(
      "capture_id",
      money.captures.map(({ id }) => id)
    )
  if (claimed.length === money.captures.length) {
    return null
  }
  const captured = MathBN.sum(...money.captures.map(({ amount }) => amount), 0)
  const net = MathBN.sub(captured, MathBN.sum(...money.refunds, 0))
  return overpaid(order, net)
}
