"use client"
import { useTranslations } from "next-intl"
import { useTransition, type ReactElement } from "react"
import { changeRegion } from "@/actions/cart"
import { useRouter } from "@/i18n/navigation"
import { SelectField } from "@/ui/select-field"

/** A country the firm sells to, and the region whose prices and currency apply there. */
export interface CountryOption {
  code: string
  name: string
  regionId: string
}

interface CountryFieldProps {
  countries: CountryOption[]
  regionId: string
  value: string
  onChange: (code: string) => void
}

/** Choosing a country of another region moves the cart there, and the prices follow. */
export function CountryField({
  countries,
  regionId,
  value,
  onChange,
}: CountryFieldProps): ReactElement {
  const t = useTranslations("checkout")
  const router = useRouter()
  const [busy, start] = useTransition()
  const choose = (code: string): void => {
    onChange(code)
    const region = countries.find((one) => one.code === code)?.regionId
    if (region && region !== regionId) {
      start(async () => {
        await changeRegion(region)
        router.refresh()
      })
    }
  }
  return (
    <SelectField
      label={t("country")}
      value={value}
      disabled={busy}
      onChange={(event) => choose(event.target.value)}
      hint={busy ? t("countryBusy") : undefined}
      options={countries.map((one) => ({ value: one.code, label: one.name }))}
    />
  )
}
