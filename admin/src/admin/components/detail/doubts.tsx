import { Badge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail, Review } from "../../lib/types"

interface Props {
  doubts: Review["doubts"]
  account: ChallengeAccountDetail
}

/** Readings that were doubted: what came, what was expected, what the platform said again. */
export function Doubts({ doubts, account }: Props) {
  const { t } = useTranslation(NS)
  if (doubts.length === 0) {
    return null
  }
  const money = (value: string | null | undefined) =>
    value ? formatMoney(value, account.currency) : "–"
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("review.at")}</Table.HeaderCell>
            <Table.HeaderCell>{t("review.kind")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("review.expected")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("review.reading")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("review.extremes")}
            </Table.HeaderCell>
            <Table.HeaderCell>{t("review.second")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {doubts.map((doubt) => (
            <Table.Row key={doubt.id} className="tabular-nums">
              <Table.Cell className="whitespace-nowrap">
                {formatInstant(doubt.at, account.time_zone)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {t(`review.kinds.${doubt.kind}`)}{" "}
                {doubt.aside && (
                  <Badge size="2xsmall">
                    {t(`review.aside.${doubt.aside}`)}
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="text-right">
                {money(doubt.expected)}
              </Table.Cell>
              <Table.Cell className="text-right">
                {money(doubt.reading?.equity)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">
                {doubt.reading?.low || doubt.reading?.high
                  ? `${money(doubt.reading.low)} … ${money(doubt.reading.high)}`
                  : "–"}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {doubt.outcome
                  ? `${t(`review.outcomes.${doubt.outcome}`)} ${doubt.second_equity ? money(doubt.second_equity) : ""}`
                  : "–"}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
