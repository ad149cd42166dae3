import type { BigNumberInput } from "@medusajs/framework/types"
import { defaultCurrencies, MathBN } from "@medusajs/framework/utils"
import { decimal } from "../../lib/decimal"
import type { ResolvedUnits } from "../../modules/challenge/purchase/resolve-units"
import type { OrderSnapshot } from "./order-snapshot"
import type { PurchaseMoney } from "./read-money"

/** Why a person has to look at an order before anything is issued. */
export interface Doubt {
  kind: string
  title: string
  detail: string
}

export type Judgement =
  | { outcome: "issue"; amount: string; note: Doubt | null }
  | { outcome: "unpaid" }
  | { outcome: "nothing_sold" }
  | { outcome: "needs_review"; doubt: Doubt }

/** What the firm or a person allows beyond the money that came. */
export interface PurchaseLeave {
  /** Why the lines that cost nothing are not given; null or left out where they are. */
  not_free?: string | null
  /** A person takes what was captured for the whole sum. */
  accept_shortfall?: boolean
}

/** Fraction digits of a currency; what a card network can charge. */
const digitsOf = (currency: string): number =>
  defaultCurrencies[currency.toUpperCase()]?.decimal_digits ?? 2

const doubt = (kind: string, title: string, detail: string): Judgement => ({
  outcome: "needs_review",
  doubt: { kind, title, detail },
})

/** What speaks against issuing although money or an order is there. */
function doubtAbout(
  order: OrderSnapshot,
  sold: ResolvedUnits,
  paid: { net: string; total: string; refunded: boolean; short: boolean }
): Judgement | null {
  const sum = `${paid.net} of ${paid.total} ${order.currency.toUpperCase()}`
  if (order.canceled) {
    return doubt(
      "order.cancelled_but_paid",
      "A cancelled order still holds money",
      `Captured less refunded: ${sum}. Refund it, or sell again.`
    )
  }
  if (paid.short) {
    return paid.refunded
      ? doubt(
          "order.refunded_before_issue",
          "An order was refunded before its challenges were issued",
          `Captured less refunded: ${sum}.`
        )
      : doubt(
          "order.underpaid",
          "An order is paid in part",
          `Captured: ${sum}. Nothing was issued.`
        )
  }
  if (sold.problems.length > 0) {
    return doubt(
      "order.unclear",
      "A paid order cannot be issued as it is",
      sold.problems.join(" ")
    )
  }
  if (!order.customer_id) {
    return doubt(
      "order.without_trader",
      "A paid order names no customer",
      "Assign the order to a customer, then issue its challenges."
    )
  }
  return null
}

/** More came in than an order costs; null where it did not. */
export function overpaid(
  order: OrderSnapshot,
  net: BigNumberInput
): Doubt | null {
  const digits = digitsOf(order.currency)
  const paid = MathBN.convert(net, digits)
  const total = MathBN.convert(order.total, digits)
  return MathBN.gt(paid, total)
    ? {
        kind: "order.overpaid",
        title: "An order was paid twice or too much",
        detail: `Captured less refunded: ${paid.toFixed(digits)} of ${total.toFixed(digits)} ${order.currency.toUpperCase()}. Its challenges were issued once.`,
      }
    : null
}

const notFree = ({ not_free }: PurchaseLeave): Judgement | null =>
  not_free
    ? doubt(
        "order.free",
        "An order asks for challenges that cost nothing",
        `${not_free} Nothing was issued: issue its challenges by hand to grant them, or cancel the order.`
      )
    : null

/**
 * Decides what an order's money allows, from facts alone. Amounts are compared at
 * the currency's precision: 98.9009 due and 98.90 captured is paid in full.
 */
export function judgePurchase(
  order: OrderSnapshot,
  sold: ResolvedUnits,
  money: PurchaseMoney,
  leave: PurchaseLeave = {}
): Judgement {
  if (sold.lines === 0) {
    return { outcome: "nothing_sold" }
  }
  if (money.disputed.length > 0) {
    return doubt(
      "order.disputed_before_issue",
      "An order's payment is disputed before its challenges were issued",
      `Disputed: ${decimal(MathBN.sum(...money.disputed))} ${order.currency.toUpperCase()}. Nothing was issued.`
    )
  }
  const foreign = money.captures.find(
    ({ currency }) => currency.toLowerCase() !== order.currency.toLowerCase()
  )
  if (foreign) {
    return doubt(
      "order.paid_in_another_currency",
      "An order was paid in another currency",
      `Captured: ${decimal(MathBN.convert(foreign.amount))} ${foreign.currency.toUpperCase()}, the order is in ${order.currency.toUpperCase()}. Nothing was issued.`
    )
  }
  const digits = digitsOf(order.currency)
  const captured = MathBN.sum(...money.captures.map(({ amount }) => amount), 0)
  const net = MathBN.convert(
    MathBN.sub(captured, MathBN.sum(...money.refunds, 0)),
    digits
  )
  const total = MathBN.convert(order.total, digits)
  const isAccepted = leave.accept_shortfall === true && MathBN.gt(net, 0)
  const against =
    doubtAbout(order, sold, {
      net: net.toFixed(digits),
      total: total.toFixed(digits),
      refunded: money.refunds.length > 0,
      short: MathBN.lt(net, total) && !isAccepted,
    }) ?? notFree(leave)
  if (MathBN.eq(total, 0) && money.captures.length === 0 && !order.canceled) {
    return against ?? { outcome: "issue", amount: "0", note: null }
  }
  if (MathBN.lte(net, 0) && money.refunds.length === 0) {
    return { outcome: "unpaid" }
  }
  if (order.canceled && MathBN.lte(net, 0)) {
    return { outcome: "unpaid" }
  }
  if (against) {
    return against
  }
  const note = overpaid(order, net)
  return { outcome: "issue", amount: decimal(net), note }
}
