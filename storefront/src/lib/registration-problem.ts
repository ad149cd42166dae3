import type { Messages } from "next-intl"

/** A field of the registration that can be wrong. */
export type RegistrationField = keyof Messages["auth"]["problems"]

/** The first field of a registration that is wrong; null where all is well. */
export function registrationProblem(entry: {
  email: string
  password: string
  firstName: string
  lastName: string
}): RegistrationField | null {
  if (entry.firstName.trim() === "") {
    return "first_name"
  }
  if (entry.lastName.trim() === "") {
    return "last_name"
  }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.email.trim())) {
    return "email"
  }
  return entry.password.length < 8 ? "password" : null
}
