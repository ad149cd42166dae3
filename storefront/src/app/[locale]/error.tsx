"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Button } from "@/ui/button"
import { Page } from "@/ui/page"

/** A page failed while it was being made; nothing was changed by that. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}): ReactElement {
  const t = useTranslations()
  return (
    <Page width="narrow">
      <p className="text-sm font-semibold text-danger">
        {t("errors.pageLabel")}
      </p>
      <h1 className="mt-2 text-3xl">{t("errors.pageTitle")}</h1>
      <p className="mt-3 text-muted">{t("errors.page")}</p>
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <Button onClick={reset}>{t("common.tryAgain")}</Button>
        {error.digest && (
          <p className="text-sm text-muted">
            {t("errors.reference", { digest: error.digest })}
          </p>
        )}
      </div>
    </Page>
  )
}
