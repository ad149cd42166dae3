"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { AccountDetail, TradeRow } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { PagedCard } from "./paged-card"
import { usePages } from "./use-pages"

/** Open positions, then what was traded, newest first. */
export function TradesCard({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.trades")
  const pages = usePages(
    async (client, offset) => {
      const answer = await client("GET /store/challenge-accounts/:id/trades", {
        params: { id: account.id },
        query: { limit: 10, offset },
      })
      return { rows: answer.trades, count: answer.count }
    },
    // A close moves the balance; an opened position sets equity apart from it.
    `${account.id}|${account.balance ?? ""}|${account.equity === account.balance}`
  )
  return (
    <PagedCard
      words={{
        title: t("title"),
        empty: t("empty"),
        failed: t("failed"),
        more: t("more"),
      }}
      className="order-4"
      aside={
        pages.count === null ? undefined : t("count", { count: pages.count })
      }
      pages={pages}
    >
      {(rows) => <TradeTable rows={rows} account={account} />}
    </PagedCard>
  )
}

function TradeTable({
  rows,
  account,
}: {
  rows: TradeRow[]
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.trades")
  const formats = useFormats()
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full text-left text-[0.9375rem]">
        <thead>
          <tr className="border-b text-sm text-muted">
            <th scope="col" className="py-2.5 pl-5 font-medium">
              {t("trade")}
            </th>
            <th
              scope="col"
              className="px-4 py-2.5 text-right font-medium max-sm:hidden"
            >
              {t("openedAt")}
            </th>
            <th
              scope="col"
              className="px-4 py-2.5 text-right font-medium max-sm:hidden"
            >
              {t("closedAt")}
            </th>
            <th scope="col" className="py-2.5 pr-5 text-right font-medium">
              {t("result")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((trade) => (
            <tr key={trade.trade} className="border-b last:border-b-0">
              <td className="py-2.5 pl-5">
                <span className="font-medium">{trade.symbol}</span>{" "}
                <span className="whitespace-nowrap text-muted">
                  {t(`sides.${trade.side}`)} {formats.number(trade.lots)}
                </span>
                <span className="block text-xs text-muted sm:hidden">
                  {formats.moment(trade.opened_at, account.time_zone)}
                </span>
              </td>
              <PriceCell
                price={trade.open_price}
                at={trade.opened_at}
                zone={account.time_zone}
              />
              <PriceCell
                price={trade.close_price}
                at={trade.closed_at}
                zone={account.time_zone}
              />
              <td className="py-2.5 pr-5 text-right">
                <Result trade={trade} currency={account.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PriceCell({
  price,
  at,
  zone,
}: {
  price: string | null
  at: string | null
  zone: string
}): ReactElement {
  const t = useTranslations("challenge.trades")
  const formats = useFormats()
  return (
    <td className="px-4 py-2.5 text-right whitespace-nowrap max-sm:hidden">
      {price ?? <span className="text-muted">{t("open")}</span>}
      {at && (
        <span className="block text-xs text-muted">
          {formats.moment(at, zone)}
        </span>
      )}
    </td>
  )
}

function Result({
  trade,
  currency,
}: {
  trade: TradeRow
  currency: string
}): ReactElement {
  const t = useTranslations("challenge.trades")
  const formats = useFormats()
  if (trade.profit === null) {
    return <span className="text-muted">–</span>
  }
  const value = Number(trade.profit)
  const costs = (["commission", "swap"] as const).flatMap((name) => {
    const amount = trade[name]
    return amount && Number(amount) !== 0
      ? [t(name, { amount: formats.money(amount, currency) })]
      : []
  })
  return (
    <>
      <span
        className={`font-semibold whitespace-nowrap ${value > 0 ? "text-success" : value < 0 ? "text-danger" : ""}`}
      >
        {value > 0 && "+"}
        {formats.money(trade.profit, currency)}
      </span>
      {costs.length > 0 && (
        <span className="block text-xs text-muted">{costs.join(", ")}</span>
      )}
    </>
  )
}
