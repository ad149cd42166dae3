import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { FinishOrder } from "@/components/checkout/finish-order"
import { ClientWords } from "@/i18n/client-words"
import { requireTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("confirming"), robots: { index: false } }
}

/** Where a bank sends the buyer back to. */
export default async function ReturnPage(): Promise<ReactElement> {
  await requireTrader("/checkout/return")
  const t = await getTranslations("checkout")
  return (
    <Page width="narrow">
      <h1 className="mb-6 text-3xl">{t("confirmingTitle")}</h1>
      <ClientWords names={["checkout"]}>
        <FinishOrder />
      </ClientWords>
    </Page>
  )
}
