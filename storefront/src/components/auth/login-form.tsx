"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { login } from "@/actions/auth"
import { AuthForm } from "./auth-form"
import { CredentialFields } from "./credential-fields"

/** E-mail and password. */
export function LoginForm({ next }: { next: string }): ReactElement {
  const t = useTranslations("auth")
  return (
    <AuthForm
      action={login}
      next={next}
      submit={t("signIn")}
      other={{
        text: t("newHere"),
        label: t("createTitle"),
        href: `/register?next=${encodeURIComponent(next)}`,
      }}
      fields={(errorOf) => <CredentialFields errorOf={errorOf} />}
    />
  )
}
