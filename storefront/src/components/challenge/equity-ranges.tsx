"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link, usePathname } from "@/i18n/navigation"
import { EQUITY_RANGES, type EquityRange } from "@/lib/equity-range"

interface EquityRangesProps {
  range: EquityRange
  /** The phase that is shown, kept in the address. */
  phase: string
}

/** How far back the chart goes, as links, so that a view can be shared and works without scripts. */
export function EquityRanges({
  range,
  phase,
}: EquityRangesProps): ReactElement {
  const t = useTranslations("challenge.range")
  const pathname = usePathname()
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-x-4 gap-y-1">
      {EQUITY_RANGES.map((one) => (
        <Link
          key={one}
          href={{ pathname, query: { phase, range: one } }}
          scroll={false}
          aria-current={one === range ? "true" : undefined}
          className={
            one === range
              ? "font-medium text-ink underline underline-offset-4"
              : "hover:text-ink"
          }
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  )
}
