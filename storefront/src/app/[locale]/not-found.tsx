import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { ButtonLink } from "@/ui/button-link"
import { Page } from "@/ui/page"

/** There is nothing at this address, or it belongs to somebody else. */
export default function NotFound(): ReactElement {
  const t = useTranslations()
  return (
    <Page width="narrow">
      <p className="text-sm font-semibold text-accent">404</p>
      <h1 className="mt-2 text-3xl">{t("errors.notFoundTitle")}</h1>
      <p className="mt-3 text-muted">{t("errors.notFound")}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/challenges">{t("common.myChallenges")}</ButtonLink>
        <ButtonLink href="/" look="secondary">
          {t("common.seePrograms")}
        </ButtonLink>
      </div>
    </Page>
  )
}
