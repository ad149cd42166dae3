import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { RegisterForm } from "@/components/auth/register-form"
import { ClientWords } from "@/i18n/client-words"
import { redirect } from "@/i18n/navigation"
import { safePath } from "@/lib/safe-path"
import { currentTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("register"), robots: { index: false } }
}

interface RegisterProps {
  searchParams: Promise<{ next?: string | string[] }>
}

/** Registration. */
export default async function RegisterPage({
  searchParams,
}: RegisterProps): Promise<ReactElement> {
  const next = safePath((await searchParams).next)
  if (await currentTrader().catch(() => null)) {
    redirect({ href: next, locale: await getLocale() })
  }
  const t = await getTranslations("auth")
  return (
    <Page width="narrow">
      <h1 className="text-3xl">{t("createTitle")}</h1>
      <p className="mt-2 text-muted">{t("nameHint")}</p>
      <ClientWords names={["auth"]}>
        <RegisterForm next={next} />
      </ClientWords>
    </Page>
  )
}
