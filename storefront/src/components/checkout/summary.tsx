import type { ReactElement } from "react"
import { priceText } from "@/lib/prices"
import type { Cart } from "@/lib/medusa-types"
import type { CheckoutLine } from "@/lib/server/checkout-lines"
import { Card } from "@/ui/card"
import { RemoveLine } from "./remove-line"

interface SummaryProps {
  cart: Cart
  lines: CheckoutLine[]
}

/** What is bought and what it costs. */
export function Summary({ cart, lines }: SummaryProps): ReactElement {
  const price = (amount: number): string =>
    priceText(amount, cart.currency_code)
  return (
    <Card title="Your order" className="lg:sticky lg:top-24">
      <ul>
        {lines.map((line) => (
          <li
            key={line.id}
            className="flex items-start justify-between gap-4 border-b px-5 py-4"
          >
            <div className="min-w-0">
              <p className="font-semibold">{line.title}</p>
              <p className="text-sm text-muted">
                {line.size}
                {line.quantity > 1 && `, ${line.quantity} times`}
                {line.terms && `, terms version ${line.terms.number}`}
              </p>
              <RemoveLine id={line.id} title={line.title} />
            </div>
            <p className="font-medium">{price(line.total)}</p>
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 px-5 py-4 text-[0.9375rem]">
        {cart.discount_total > 0 && (
          <>
            <dt className="text-muted">Discount</dt>
            <dd className="text-right">−{price(cart.discount_total)}</dd>
          </>
        )}
        {cart.tax_total > 0 && (
          <>
            <dt className="text-muted">Tax</dt>
            <dd className="text-right">{price(cart.tax_total)}</dd>
          </>
        )}
        <dt className="text-lg font-semibold">Total</dt>
        <dd className="text-right text-lg font-semibold">
          {price(cart.total)}
        </dd>
      </dl>
    </Card>
  )
}
