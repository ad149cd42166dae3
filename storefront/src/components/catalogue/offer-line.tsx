import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { Program } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface OfferLineProps {
  offer: Program["offer"]
  /** Where the visitor buys, as people call it. */
  place: string
  className?: string
}

/** Why a program cannot be bought now, or until when it can; nothing where it simply can. */
export function OfferLine({
  offer,
  place,
  className = "",
}: OfferLineProps): ReactElement | null {
  const t = useTranslations("offer")
  const formats = useFormats()
  const date = offer.until === null ? "" : formats.date(offer.until)
  if (offer.state === "open") {
    return offer.until === null ? null : (
      <p className={`text-sm font-medium text-muted ${className}`}>
        {t("until", { date })}
      </p>
    )
  }
  return (
    <p className={`text-sm font-semibold text-warning ${className}`}>
      {t(`states.${offer.state}`, { date, place })}
    </p>
  )
}
