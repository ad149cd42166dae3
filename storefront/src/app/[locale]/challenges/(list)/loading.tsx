import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Page } from "@/ui/page"

/** The shape of a page while its data are on the way. */
export default function Loading(): ReactElement {
  const t = useTranslations("common")
  return (
    <Page>
      <p className="sr-only" role="status">
        {t("loading")}
      </p>
      <div className="skeleton h-10 w-72 max-w-full" />
      <div className="skeleton mt-4 h-5 w-96 max-w-full" />
      <div className="mt-10 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
        <div className="skeleton h-80" />
        <div className="skeleton h-80" />
        <div className="skeleton h-80 max-md:hidden" />
      </div>
    </Page>
  )
}
