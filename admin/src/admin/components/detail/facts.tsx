import { SectionRow } from "@medusajs/dashboard/components"
import { Copy } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"
import { Section } from "../section"

const SHOWN_HASH = 16

/** Whose it is, what was bought, under which terms. */
export function Facts({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const { trader, terms, time_zone: zone } = account
  return (
    <Section title={t("detail.facts")}>
      <SectionRow
        title={t("fields.trader")}
        value={
          <To path={`/customers/${trader.id}`}>
            {trader.name ?? trader.email}
          </To>
        }
      />
      {trader.name && (
        <SectionRow title={t("fields.email")} value={trader.email} />
      )}
      <SectionRow
        title={t("fields.order")}
        value={
          account.order_id ? (
            <To path={`/orders/${account.order_id}`}>{account.order_id}</To>
          ) : null
        }
      />
      <SectionRow
        title={t("fields.initialBalance")}
        value={formatMoney(account.initial_balance, account.currency)}
      />
      <SectionRow
        title={t("fields.tradingDays")}
        value={
          account.trading_days === null ? null : String(account.trading_days)
        }
      />
      <SectionRow
        title={t("fields.opened")}
        value={formatInstant(account.opened_at, zone)}
      />
      {account.closed_at && (
        <SectionRow
          title={t("fields.closed")}
          value={formatInstant(account.closed_at, zone)}
        />
      )}
      <SectionRow
        title={t("fields.dataQuality")}
        value={t(`quality.${account.data_quality}`)}
      />
      <SectionRow
        title={t("fields.termsHash")}
        value={
          <span className="flex items-center gap-x-1">
            <code className="txt-compact-xsmall" title={terms.hash}>
              {terms.hash.slice(0, SHOWN_HASH)}
            </code>
            <Copy content={terms.hash} variant="mini" />
          </span>
        }
      />
      <SectionRow title={t("fields.engine")} value={account.engine_version} />
    </Section>
  )
}

function To({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link
      to={path}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover min-w-0 truncate"
    >
      {children}
    </Link>
  )
}
