"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { statusKey } from "@/lib/status-key"
import type { AccountDetail, DecisionItem } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { PagedCard } from "./paged-card"
import { usePages } from "./use-pages"

/** What the engine decided and why, newest first. */
export function DecisionsCard({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.decisions")
  const pages = usePages(
    async (client, offset) => {
      const answer = await client(
        "GET /store/challenge-accounts/:id/decisions",
        { params: { id: account.id }, query: { limit: 8, offset } }
      )
      return { rows: answer.decisions, count: answer.count }
    },
    `${account.id}|${account.status}|${account.balance ?? ""}`
  )
  return (
    <PagedCard
      words={{
        title: t("title"),
        empty: t("empty"),
        failed: t("failed"),
        more: t("more"),
      }}
      className="order-5"
      pages={pages}
    >
      {(rows) => <DecisionItems rows={rows} account={account} />}
    </PagedCard>
  )
}

function DecisionItems({
  rows,
  account,
}: {
  rows: DecisionItem[]
  account: AccountDetail
}): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  return (
    <ol>
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-y-0.5 border-b px-5 py-3 last:border-b-0"
        >
          <time
            dateTime={row.at}
            className="text-sm whitespace-nowrap text-muted"
          >
            {formats.moment(row.at, account.time_zone)}
          </time>
          <p className="min-w-0 text-[0.9375rem]">
            <span className="font-medium">
              {t(`status.${statusKey(row.status)}`)}.
            </span>{" "}
            <span className="text-muted">
              {row.explanation ??
                t("challenge.decisions.day", { day: row.day })}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
