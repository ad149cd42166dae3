"use server"
import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "@/i18n/navigation"
import { done, refused, type Answer } from "@/lib/answer"
import { registrationProblem } from "@/lib/registration-problem"
import { refusedWith } from "@/lib/server/backend"
import { endSession } from "@/lib/server/session"
import { registerTrader, signIn } from "@/lib/server/sign-in"

/** Signs in; the answer never says whether the e-mail is known. */
export async function login(form: FormData): Promise<Answer> {
  const t = await getTranslations()
  const email = text(form, "email")
  const password = text(form, "password")
  if (email.trim() === "" || password === "") {
    return refused(t("auth.missing"))
  }
  try {
    await signIn(email, password)
    return done
  } catch (error) {
    return refusedWith(error, 401)
      ? refused(t("auth.wrong"))
      : refused(t("errors.noAnswer"))
  }
}

/** Registers a new trader and signs them in. */
export async function register(form: FormData): Promise<Answer> {
  const t = await getTranslations()
  const entry = {
    email: text(form, "email"),
    password: text(form, "password"),
    firstName: text(form, "first_name").trim(),
    lastName: text(form, "last_name").trim(),
  }
  const problem = registrationProblem(entry)
  if (problem) {
    return refused(t(`auth.problems.${problem}`), problem)
  }
  try {
    await registerTrader(entry)
    return done
  } catch (error) {
    if (refusedWith(error, 401) || refusedWith(error, 400)) {
      return refused(t("auth.taken"), "email")
    }
    return refused(t("errors.noAnswer"))
  }
}

/** Signs out and goes to the catalogue. */
export async function logout(): Promise<void> {
  await endSession()
  redirect({ href: "/", locale: await getLocale() })
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
