"use client"
import type { ReactElement } from "react"
import { register } from "@/app/auth/actions"
import { Field } from "@/ui/field"
import { AuthForm } from "./auth-form"
import { CredentialFields } from "./credential-fields"

/** Name, e-mail and a password. */
export function RegisterForm({ next }: { next: string }): ReactElement {
  return (
    <AuthForm
      action={register}
      next={next}
      submit="Create account"
      other={{
        text: "Have an account already?",
        label: "Sign in",
        href: `/login?next=${encodeURIComponent(next)}`,
      }}
      fields={(errorOf) => (
        <>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field
              label="First name"
              name="first_name"
              autoComplete="given-name"
              required
              error={errorOf("first_name")}
            />
            <Field
              label="Last name"
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
