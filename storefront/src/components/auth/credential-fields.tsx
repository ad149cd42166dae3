import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Field } from "@/ui/field"

/** E-mail address and password, of an account that is there or of a new one. */
export function CredentialFields({
  errorOf,
  isNew = false,
}: {
  errorOf: (field: string) => string | null
  isNew?: boolean
}): ReactElement {
  const t = useTranslations("auth")
  return (
    <>
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        required
        error={errorOf("email")}
      />
      <Field
        label={t("password")}
        name="password"
        type="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        hint={isNew ? t("passwordHint") : undefined}
        required
        error={errorOf("password")}
      />
    </>
  )
}
