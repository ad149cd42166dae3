"use client"
import type { ReactElement } from "react"
import { login } from "@/app/auth/actions"
import { AuthForm } from "./auth-form"
import { CredentialFields } from "./credential-fields"

/** E-mail and password. */
export function LoginForm({ next }: { next: string }): ReactElement {
  return (
    <AuthForm
      action={login}
      next={next}
      submit="Sign in"
      other={{
        text: "New here?",
        label: "Create an account",
        href: `/register?next=${encodeURIComponent(next)}`,
      }}
      fields={(errorOf) => <CredentialFields errorOf={errorOf} />}
    />
  )
}
