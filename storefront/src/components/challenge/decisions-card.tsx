"use client"
import { formatInstant, statusText } from "@highwater/charts/format"
import type { ReactElement } from "react"
import { readableText } from "@/lib/readable-text"
import type { AccountDetail, DecisionItem } from "@/lib/types"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { usePages } from "./use-pages"

/** What the engine decided and why, newest first. */
export function DecisionsCard({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  const { rows, count, busy, failed, more } = usePages(
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
    <Card title="Decisions" className="order-5">
      {failed ? (
        <p className="px-5 py-6 text-muted">
          The decisions could not be loaded.{" "}
          <button className="underline underline-offset-3" onClick={more}>
            Try again
          </button>
        </p>
      ) : rows === null ? (
        <div className="grid gap-3 p-5">
          <div className="skeleton h-5" />
          <div className="skeleton h-5" />
        </div>
      ) : rows.length === 0 ? (
        <p className="px-5 py-6 text-muted">
          Nothing has been decided yet. Daily resets, reached targets and broken
          rules are listed here with their numbers.
        </p>
      ) : (
        <DecisionItems rows={rows} account={account} />
      )}
      {rows !== null && count !== null && rows.length < count && (
        <div className="border-t p-3 text-center">
          <Button look="quiet" busy={busy} onClick={more}>
            Show more decisions
          </Button>
        </div>
      )}
    </Card>
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
              {row.explanation === null
                ? `Rule day ${row.day}.`
                : readableText(
                    row.explanation,
                    account.currency,
                    account.time_zone
                  )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
