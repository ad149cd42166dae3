import { Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useTrades } from "../../hooks/api/challenge-accounts"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"
import { Pager } from "../pager"
import { QueryBody } from "../query-body"
import { Section } from "../section"
import { TradeTable } from "./trade-table"

const LIMIT = 10

/** Open positions first, every trade behind them. */
export function Trades({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const [tab, setTab] = useState("open")
  return (
    <Tabs value={tab} onValueChange={setTab}>
      <Section
        title={t("detail.trades")}
        actions={
          <Tabs.List>
            <Tabs.Trigger value="open">
              {t("detail.openPositions", { count: account.positions.length })}
            </Tabs.Trigger>
            <Tabs.Trigger value="all">{t("detail.allTrades")}</Tabs.Trigger>
          </Tabs.List>
        }
      >
        <Tabs.Content value="open">
          {account.positions.length === 0 ? (
            <p className="txt-small text-ui-fg-subtle px-6 py-4">
              {t("detail.noPositions")}
            </p>
          ) : (
            <TradeTable rows={account.positions} account={account} />
          )}
        </Tabs.Content>
        <Tabs.Content value="all">
          <AllTrades account={account} />
        </Tabs.Content>
      </Section>
    </Tabs>
  )
}

function AllTrades({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const [offset, setOffset] = useState(0)
  const query = useTrades(account.id, { limit: LIMIT, offset })
  return (
    <QueryBody
      query={query}
      isEmpty={({ count }) => count === 0}
      empty={t("detail.noTrades")}
    >
      {({ trades, count }) => (
        <>
          <TradeTable rows={trades} account={account} />
          <Pager
            offset={offset}
            limit={LIMIT}
            count={count}
            onChange={setOffset}
          />
        </>
      )}
    </QueryBody>
  )
}
