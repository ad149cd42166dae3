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
  return (
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
        autoComplete={isNew ? "new-password" : "current-password"}
        hint={isNew ? "At least 8 characters." : undefined}
        required
        error={errorOf("password")}
      />
    </>
  )
}
