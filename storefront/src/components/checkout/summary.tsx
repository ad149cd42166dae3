import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { Cart } from "@/lib/medusa-types"
import type { CheckoutLine } from "@/lib/server/checkout-lines"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { PriceRows } from "../price-rows"
import { PromoCode } from "./promo-code"
import { RemoveLine } from "./remove-line"

interface SummaryProps {
  cart: Cart
  lines: CheckoutLine[]
}

/** Codes the buyer typed; promotions without one apply by themselves. */
const typedCodes = ({ promotions = [] }: Cart): string[] =>
  promotions.flatMap(({ code, is_automatic }) =>
    code !== null && !is_automatic ? code : []
  )

/** What is bought and what it costs. */
export function Summary({ cart, lines }: SummaryProps): ReactElement {
  const t = useTranslations("checkout")
  const formats = useFormats()
  const price = (amount: number): string =>
    formats.price(amount, cart.currency_code)
  return (
    <Card title={t("summary")} className="lg:sticky lg:top-24">
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="border-b px-5 py-4">
            <div className="flex items-start justify-between gap-4">
              <div className="min-w-0">
                <p className="font-semibold">{line.title}</p>
                <p className="text-sm text-muted">
                  {line.size}
                  {line.quantity > 1 &&
                    `, ${t("times", { count: line.quantity })}`}
                  {line.terms &&
                    `, ${t("termsVersion", { version: line.terms.number })}`}
                </p>
                <RemoveLine id={line.id} title={line.title} />
              </div>
              <p className="font-medium">{price(line.total)}</p>
            </div>
            {line.addOns.length > 0 && (
              <ul aria-label={t("addOns")} className="mt-3 grid gap-2">
                {line.addOns.map((addOn) => (
                  <li
                    key={addOn.id}
                    className="flex items-start justify-between gap-4 border-l-2 pl-3 text-sm"
                  >
                    <span className="min-w-0">
                      <span className="block font-medium">{addOn.title}</span>
                      <RemoveLine id={addOn.id} title={addOn.title} />
                    </span>
                    <span className="font-medium">{price(addOn.total)}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <PromoCode codes={typedCodes(cart)} />
      <PriceRows totals={cart} />
    </Card>
  )
}
