import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { logout } from "@/actions/auth"
import { LogoutButton } from "@/components/auth/logout-button"
import { ClientWords } from "@/i18n/client-words"
import { formatsOf } from "@/lib/formats"
import { requireTrader } from "@/lib/server/current-trader"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("profile"), robots: { index: false } }
}

/** Who is signed in, and the way out. */
export default async function ProfilePage(): Promise<ReactElement> {
  const trader = await requireTrader("/profile")
  const t = await getTranslations("auth")
  const formats = formatsOf(await getLocale())
  const rows = [
    [
      t("name"),
      [trader.first_name, trader.last_name].filter(Boolean).join(" "),
    ],
    [t("email"), trader.email],
    [t("since"), formats.date(trader.created_at)],
  ]
  return (
    <Page width="narrow">
      <h1 className="text-3xl">{t("profile")}</h1>
      <Card className="mt-8">
        <dl>
          {rows.map(([label, value]) => (
            <div
              key={label}
              className="grid gap-x-4 border-b px-5 py-3.5 last:border-b-0 sm:grid-cols-[10rem_1fr]"
            >
              <dt className="text-muted">{label}</dt>
              <dd className="min-w-0 font-medium break-words">
                {value === "" ? "–" : value}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <div className="mt-6">
        <ClientWords names={["auth"]}>
          <LogoutButton action={logout} />
        </ClientWords>
      </div>
    </Page>
  )
}
