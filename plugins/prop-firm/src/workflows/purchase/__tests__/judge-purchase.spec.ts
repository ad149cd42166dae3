import type { ResolvedUnits } from "../../../modules/challenge/purchase/resolve-units"
import { judgePurchase } from "../judge-purchase"
import type { OrderSnapshot } from "../order-snapshot"

const order = (changes: Partial<OrderSnapshot> = {}): OrderSnapshot => ({
  id: "order_1",
  version: 1,
  canceled: false,
  customer_id: "cus_1",
  currency: "usd",
  total: "98.90",
  created_at: "2026-01-01T00:00:00.000Z",
  cart_id: "cart_1",
  payment_collection_ids: ["pay_col_1"],
  lines: [],
  ...changes,
})
const sold = (problems: string[] = []): ResolvedUnits => ({
  units: [],
  problems,
  lines: 1,
})
const money = (
  captured: string[],
  refunds: string[] = [],
  currency = "usd",
  disputed: string[] = []
) => ({
  captures: captured.map((amount, index) => ({
    id: `capt_${index}`,
    amount,
    currency,
    payment_collection_id: "pay_col_1",
  })),
  refunds,
  disputed,
  unchanged: true,
})

describe("judgePurchase", () => {
  it("issues what is captured in full, at the currency's precision", () => {
    expect(
      judgePurchase(order({ total: "98.9009" }), sold(), money(["98.90"]))
    ).toEqual({ outcome: "issue", amount: "98.9", note: null })
    expect(
      judgePurchase(
        order({ currency: "jpy", total: "15000.4" }),
        sold(),
        money(["15000"], [], "jpy")
      )
    ).toMatchObject({ outcome: "issue" })
  })

  it("adds captures up and takes refunds off", () => {
    expect(
      judgePurchase(order(), sold(), money(["50", "48.90"]))
    ).toMatchObject({ outcome: "issue" })
    expect(
      judgePurchase(order(), sold(), money(["98.90"], ["0.01"]))
    ).toMatchObject({
      outcome: "needs_review",
      doubt: { kind: "order.refunded_before_issue" },
    })
  })

  it("leaves money of another currency to a person", () => {
    expect(
      judgePurchase(order(), sold(), money(["98.90"], [], "jpy"))
    ).toMatchObject({
      outcome: "needs_review",
      doubt: {
        kind: "order.paid_in_another_currency",
        detail: "Captured: 98.9 JPY, the order is in USD. Nothing was issued.",
      },
    })
  })

  it("waits for money that has not come", () => {
    expect(judgePurchase(order(), sold(), money([]))).toEqual({
      outcome: "unpaid",
    })
    expect(
      judgePurchase(
        order({ canceled: true }),
        sold(),
        money(["98.90"], ["98.90"])
      )
    ).toEqual({ outcome: "unpaid" })
  })

  it.each([
    ["order.underpaid", order(), sold(), money(["98.89"])],
    [
      "order.cancelled_but_paid",
      order({ canceled: true }),
      sold(),
      money(["98.90"]),
    ],
    [
      "order.disputed_before_issue",
      order(),
      sold(),
      money(["98.90"], [], "usd", ["98.90"]),
    ],
    [
      "order.unclear",
      order(),
      sold(["Line 1: no published terms."]),
      money(["98.90"]),
    ],
    [
      "order.without_trader",
      order({ customer_id: null }),
      sold(),
      money(["98.90"]),
    ],
  ])("puts %s before a person", (kind, one, lines, paid) => {
    expect(judgePurchase(one, lines, paid)).toMatchObject({
      outcome: "needs_review",
      doubt: { kind },
    })
  })

  it("issues once and tells a person when too much was paid", () => {
    expect(
      judgePurchase(order(), sold(), money(["98.90", "98.90"]))
    ).toMatchObject({ outcome: "issue", note: { kind: "order.overpaid" } })
  })

  it("leaves orders without challenges alone", () => {
    expect(
      judgePurchase(order(), { ...sold(), lines: 0 }, money(["98.90"]))
    ).toEqual({ outcome: "nothing_sold" })
  })

  it("asks the firm's leave instead of money for what costs nothing", () => {
    const free = order({ total: "0" })
    expect(judgePurchase(free, sold(), money([]))).toEqual({
      outcome: "issue",
      amount: "0",
      note: null,
    })
    const refused = { not_free: "One is enough." }
    expect(judgePurchase(free, sold(), money([]), refused)).toMatchObject({
      outcome: "needs_review",
      doubt: { kind: "order.free" },
    })
    expect(
      judgePurchase(order(), sold(), money(["98.90"]), refused)
    ).toMatchObject({ doubt: { kind: "order.free" } })
    expect(judgePurchase(order(), sold(), money([]), refused)).toEqual({
      outcome: "unpaid",
    })
  })

  it("takes a shortfall that a person accepts, and never nothing", () => {
    const leave = { accept_shortfall: true }
    expect(judgePurchase(order(), sold(), money(["50"]), leave)).toMatchObject({
      outcome: "issue",
      amount: "50",
    })
    expect(judgePurchase(order(), sold(), money([]), leave)).toEqual({
      outcome: "unpaid",
    })
    expect(
      judgePurchase(order(), sold(), money(["98.90"], ["98.90"]), leave)
    ).toMatchObject({ doubt: { kind: "order.refunded_before_issue" } })
  })
})
