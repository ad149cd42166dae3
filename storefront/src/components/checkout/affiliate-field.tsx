"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Field } from "@/ui/field"

interface AffiliateFieldProps {
  value: string
  onChange: (code: string) => void
}

/** Who recommended the firm; may stay empty. */
export function AffiliateField({
  value,
  onChange,
}: AffiliateFieldProps): ReactElement {
  const t = useTranslations("checkout")
  return (
    <Field
      label={t("affiliateCode")}
      hint={t("affiliateHint")}
      value={value}
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
