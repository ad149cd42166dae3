"use client"
import { useTranslations } from "next-intl"
import type { ReactElement, ReactNode } from "react"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import type { usePages } from "./use-pages"

/** A card whose list loads page by page: loading, failed, empty and full. */
export function PagedCard<Row>({
  words,
  pages: { rows, count, busy, failed, more },
  children,
  ...card
}: {
  words: { title: string; empty: string; failed: string; more: string }
  pages: ReturnType<typeof usePages<Row>>
  children: (rows: Row[]) => ReactNode
  className: string
  aside?: string
}): ReactElement {
  const t = useTranslations("common")
  return (
    <Card title={words.title} {...card}>
      {failed ? (
        <p className="px-5 py-6 text-muted">
          {words.failed}{" "}
          <button className="underline underline-offset-3" onClick={more}>
            {t("tryAgain")}
          </button>
        </p>
      ) : rows === null ? (
        <div className="grid gap-3 p-5">
          <div className="skeleton h-5" />
          <div className="skeleton h-5" />
          <div className="skeleton h-5" />
        </div>
      ) : rows.length === 0 ? (
        <p className="px-5 py-6 text-muted">{words.empty}</p>
      ) : (
        children(rows)
      )}
      {rows !== null && count !== null && rows.length < count && (
        <div className="border-t p-3 text-center">
          <Button look="quiet" busy={busy} onClick={more}>
            {words.more}
          </Button>
        </div>
      )}
    </Card>
  )
}
