"use client"
import type { ReactElement } from "react"
import { login } from "@/app/auth/actions"
import { Field } from "@/ui/field"
import { AuthForm } from "./auth-form"

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
      fields={(errorOf) => (
        <>
          <Field
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="email"
            inputMode="email"
            required
            error={errorOf("email")}
          />
          <Field
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf("password")}
          />
        </>
      )}
    />
  )
}
