"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { CheckoutEntry } from "@/actions/order"
import { AffiliateField } from "./affiliate-field"
import { BuyerFields } from "./buyer-fields"
import type { CountryOption } from "./country-field"
import { FormPart } from "./form-part"
import { PlatformChoices, type PlatformLine } from "./platform-choices"

interface EntryPartsProps {
  email: string
  countries: CountryOption[]
  regionId: string
  /** The lines that leave a choice of platform. */
  choices: PlatformLine[]
  entry: CheckoutEntry
  onChange: (change: Partial<CheckoutEntry>) => void
}

/** Who is buying and, where there is a choice, on which platform: the form's first parts. */
export function EntryParts({
  email,
  countries,
  regionId,
  choices,
  entry,
  onChange,
}: EntryPartsProps): ReactElement {
  const t = useTranslations("checkout")
  return (
    <>
      <FormPart number={1} title={t("buyer")}>
        <BuyerFields
          email={email}
          buyer={entry}
          onChange={onChange}
          countries={countries}
          regionId={regionId}
        />
        <AffiliateField
          value={entry.affiliateCode}
          onChange={(affiliateCode) => onChange({ affiliateCode })}
        />
      </FormPart>
      {choices.length > 0 && (
        <FormPart number={2} title={t("platform")}>
          <PlatformChoices
            lines={choices}
            chosen={entry.platforms}
            onChange={(platforms) => onChange({ platforms })}
          />
        </FormPart>
      )}
    </>
  )
}
