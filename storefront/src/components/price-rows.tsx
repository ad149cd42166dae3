import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { useFormats } from "@/lib/use-formats"

interface PriceRowsProps {
  totals: {
    currency_code: string
    discount_total: number
    tax_total: number
    total: number
  }
}

/** What the lines come to: discount and tax where there are any, and the total. */
export function PriceRows({ totals }: PriceRowsProps): ReactElement {
  const t = useTranslations("checkout")
  const formats = useFormats()
  const price = (amount: number): string =>
    formats.price(amount, totals.currency_code)
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 px-5 py-4 text-[0.9375rem]">
      {totals.discount_total > 0 && (
        <>
          <dt className="text-muted">{t("discount")}</dt>
          <dd className="text-right">−{price(totals.discount_total)}</dd>
        </>
      )}
      {totals.tax_total > 0 && (
        <>
          <dt className="text-muted">{t("tax")}</dt>
          <dd className="text-right">{price(totals.tax_total)}</dd>
        </>
      )}
      <dt className="text-lg font-semibold">{t("total")}</dt>
      <dd className="text-right text-lg font-semibold">
        {price(totals.total)}
      </dd>
    </dl>
  )
}
