"use client"
import { formatInstant, statusText } from "@highwater/charts/format"
import type { ReactElement } from "react"
import { RuleText } from "@/components/rules/rule-text"
import type { AccountDetail, DecisionItem } from "@/lib/types"
import { PagedCard } from "./paged-card"
import { usePages } from "./use-pages"

/** What the engine decided and why, newest first. */
export function DecisionsCard({
  account,
}: {
  account: AccountDetail
}): ReactElement {
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
      title="Decisions"
      what="decisions"
      empty="Nothing has been decided yet. Daily resets, reached targets and broken rules are listed here with their numbers."
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
            {formatInstant(row.at, account.time_zone)}
          </time>
          <p className="min-w-0 text-[0.9375rem]">
            <span className="font-medium">{statusText(row.status)}.</span>{" "}
            <span className="text-muted">
              {row.explanation === null ? (
                `Rule day ${row.day}.`
              ) : (
                <RuleText>{row.explanation}</RuleText>
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
