"use server"
import { redirect } from "next/navigation"
import { done, refused, type Answer } from "@/lib/answer"
import { registrationProblem } from "@/lib/registration-problem"
import { refusedWith } from "@/lib/server/backend"
import { endSession } from "@/lib/server/session"
import { registerTrader, signIn } from "@/lib/server/sign-in"

const UNREACHABLE =
  "The server did not answer. Nothing was changed; try again in a moment."

/** Signs in; the answer never says whether the e-mail is known. */
export async function login(form: FormData): Promise<Answer> {
  const email = text(form, "email")
  const password = text(form, "password")
  if (email.trim() === "" || password === "") {
    return refused("Enter your e-mail address and your password.")
  }
  try {
    await signIn(email, password)
    return done
  } catch (error) {
    return refusedWith(error, 401)
      ? refused("E-mail address or password is wrong.")
      : refused(UNREACHABLE)
  }
}

/** Registers a new trader and signs them in. */
export async function register(form: FormData): Promise<Answer> {
  const entry = {
    email: text(form, "email"),
    password: text(form, "password"),
    firstName: text(form, "first_name").trim(),
    lastName: text(form, "last_name").trim(),
  }
  const problem = registrationProblem(entry)
  if (problem) {
    return refused(problem.message, problem.field)
  }
  try {
    await registerTrader(entry)
    return done
  } catch (error) {
    if (refusedWith(error, 401) || refusedWith(error, 400)) {
      return refused(
        "There is an account with this e-mail address already. Sign in instead.",
        "email"
      )
    }
    return refused(UNREACHABLE)
  }
}

/** Signs out and goes to the catalogue. */
export async function logout(): Promise<void> {
  await endSession()
  redirect("/")
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
