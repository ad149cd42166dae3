import { Table, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail, Position } from "../../lib/types"

const COLUMNS = [
  "trade",
  "side",
  "lots",
  "opened",
  "closed",
  "costs",
  "profit",
] as const
const RIGHT = new Set<string>(["lots", "costs", "profit"])

interface Props {
  rows: Position[]
  account: ChallengeAccountDetail
}

/** Trades with prices, times in the rule zone, costs and result. */
export function TradeTable({ rows, account }: Props) {
  const { t } = useTranslation(NS)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((name) => (
              <Table.HeaderCell
                key={name}
                className={clx(
                  "whitespace-nowrap",
                  RIGHT.has(name) && "text-right"
                )}
              >
                {t(`fields.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <TradeLine key={row.trade} row={row} account={account} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function TradeLine({
  row,
  account,
}: {
  row: Position
  account: ChallengeAccountDetail
}) {
  const { t } = useTranslation(NS)
  const money = (value: string | null) => formatMoney(value, account.currency)
  const at = (instant: string | null) =>
    formatInstant(instant, account.time_zone)
  return (
    <Table.Row className="whitespace-nowrap tabular-nums">
      <Table.Cell>
        <Pair first={row.symbol} second={`#${row.trade}`} />
      </Table.Cell>
      <Table.Cell>{t(`side.${row.side}`)}</Table.Cell>
      <Table.Cell className="text-right">{row.lots}</Table.Cell>
      <Table.Cell>
        <Pair first={row.open_price} second={at(row.opened_at)} />
      </Table.Cell>
      <Table.Cell>
        {row.closed_at ? (
          <Pair first={row.close_price ?? "–"} second={at(row.closed_at)} />
        ) : (
          "–"
        )}
      </Table.Cell>
      <Table.Cell className="text-right">
        <Pair first={money(row.commission)} second={money(row.swap)} />
      </Table.Cell>
      <Table.Cell
        className={clx(
          "text-right",
          row.profit?.startsWith("-") && "text-ui-tag-red-text"
        )}
      >
        {money(row.profit)}
      </Table.Cell>
    </Table.Row>
  )
}

function Pair({ first, second }: { first: string; second: string }) {
  return (
    <div className="flex flex-col py-1.5">
      <span className="text-ui-fg-base">{first}</span>
      <span className="txt-compact-xsmall text-ui-fg-muted">{second}</span>
    </div>
  )
}
