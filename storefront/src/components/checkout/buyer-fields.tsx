"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Field } from "@/ui/field"
import { CountryField, type CountryOption } from "./country-field"

/** Who is buying, as entered so far. */
interface Buyer {
  firstName: string
  lastName: string
  countryCode: string
}

interface BuyerFieldsProps {
  email: string
  buyer: Buyer
  onChange: (change: Partial<Buyer>) => void
  countries: CountryOption[]
  regionId: string
}

/** Name and country of the buyer; the e-mail address is that of the session. */
export function BuyerFields({
  email,
  buyer,
  onChange,
  countries,
  regionId,
}: BuyerFieldsProps): ReactElement {
  const t = useTranslations()
  return (
    <>
      <Field label={t("auth.email")} value={email} readOnly />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={t("auth.firstName")}
          autoComplete="given-name"
          value={buyer.firstName}
          onChange={(event) => onChange({ firstName: event.target.value })}
          required
        />
        <Field
          label={t("auth.lastName")}
          autoComplete="family-name"
          value={buyer.lastName}
          onChange={(event) => onChange({ lastName: event.target.value })}
          hint={t("checkout.idHint")}
          required
        />
      </div>
      <CountryField
        countries={countries}
        regionId={regionId}
        value={buyer.countryCode}
        onChange={(countryCode) => onChange({ countryCode })}
      />
    </>
  )
}
