"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { register } from "@/actions/auth"
import { Field } from "@/ui/field"
import { AuthForm } from "./auth-form"
import { CredentialFields } from "./credential-fields"

/** Name, e-mail and a password. */
export function RegisterForm({ next }: { next: string }): ReactElement {
  const t = useTranslations("auth")
  return (
    <AuthForm
      action={register}
      next={next}
      submit={t("create")}
      other={{
        text: t("haveAccount"),
        label: t("signIn"),
        href: `/login?next=${encodeURIComponent(next)}`,
      }}
      fields={(errorOf) => (
        <>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field
              label={t("firstName")}
              name="first_name"
              autoComplete="given-name"
              required
              error={errorOf("first_name")}
            />
            <Field
              label={t("lastName")}
              name="last_name"
              autoComplete="family-name"
              required
              error={errorOf("last_name")}
            />
          </div>
          <CredentialFields errorOf={errorOf} isNew />
        </>
      )}
    />
  )
}
