import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { LoginForm } from "@/components/auth/login-form"
import { ClientWords } from "@/i18n/client-words"
import { redirect } from "@/i18n/navigation"
import { safePath } from "@/lib/safe-path"
import { currentTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("login"), robots: { index: false } }
}

interface LoginProps {
  searchParams: Promise<{ next?: string | string[] }>
}

/** Sign in; who is signed in already goes where they wanted to go. */
export default async function LoginPage({
  searchParams,
}: LoginProps): Promise<ReactElement> {
  const next = safePath((await searchParams).next)
  if (await currentTrader().catch(() => null)) {
    redirect({ href: next, locale: await getLocale() })
  }
  const t = await getTranslations("auth")
  return (
    <Page width="narrow">
      <h1 className="text-3xl">{t("signIn")}</h1>
      <p className="mt-2 text-muted">
        {next.startsWith("/checkout") ? t("forCheckout") : t("forChallenges")}
      </p>
      <ClientWords names={["auth"]}>
        <LoginForm next={next} />
      </ClientWords>
    </Page>
  )
}
