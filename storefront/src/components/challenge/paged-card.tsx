"use client"
import type { ReactElement, ReactNode } from "react"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import type { usePages } from "./use-pages"

/** A card whose list loads page by page: loading, failed, empty and full. */
export function PagedCard<Row>({
  title,
  what,
  empty,
  pages: { rows, count, busy, failed, more },
  children,
  ...card
}: {
  title: string
  /** The rows in the plural, as they are spoken of, e.g. "trades". */
  what: string
  empty: string
  pages: ReturnType<typeof usePages<Row>>
  children: (rows: Row[]) => ReactNode
  className: string
  aside?: string
}): ReactElement {
  return (
    <Card title={title} {...card}>
      {failed ? (
        <p className="px-5 py-6 text-muted">
          The {what} could not be loaded.{" "}
          <button className="underline underline-offset-3" onClick={more}>
            Try again
          </button>
        </p>
      ) : rows === null ? (
        <div className="grid gap-3 p-5">
          <div className="skeleton h-5" />
          <div className="skeleton h-5" />
          <div className="skeleton h-5" />
        </div>
      ) : rows.length === 0 ? (
        <p className="px-5 py-6 text-muted">{empty}</p>
      ) : (
        children(rows)
      )}
      {rows !== null && count !== null && rows.length < count && (
        <div className="border-t p-3 text-center">
          <Button look="quiet" busy={busy} onClick={more}>
            Show more {what}
          </Button>
        </div>
      )}
    </Card>
  )
}
