"use client"
import { useTranslations } from "next-intl"
import { useTransition, type ReactElement } from "react"
import { changeRegion } from "@/actions/cart"
import { useRouter } from "@/i18n/navigation"

interface RegionPickerProps {
  regions: { id: string; name: string; currency: string }[]
  current: string
}

/** Where the visitor buys: prices and currency follow, and the cart with them. */
export function RegionPicker({
  regions,
  current,
}: RegionPickerProps): ReactElement | null {
  const t = useTranslations("catalogue")
  const router = useRouter()
  const [busy, start] = useTransition()
  if (regions.length < 2) {
    return null
  }
  return (
    <label className="flex items-center gap-2 text-sm text-muted">
      {t("pricesFor")}
      <select
        value={current}
        disabled={busy}
        className="min-h-9 rounded-control border border-line-strong bg-surface px-2.5 font-medium text-ink"
        onChange={(event) => {
          const id = event.target.value
          start(async () => {
            await changeRegion(id)
            router.refresh()
          })
        }}
      >
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {t("region", {
              name: region.name,
              currency: region.currency.toUpperCase(),
            })}
          </option>
        ))}
      </select>
    </label>
  )
}
