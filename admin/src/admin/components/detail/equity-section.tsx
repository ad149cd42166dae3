import { EquityChart } from "@highwater/charts"
import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useEquitySeries } from "../../hooks/api/challenge-accounts"
import { chartTheme } from "../../lib/chart-theme"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"
import { FailurePanel } from "../failure-panel"
import { Section } from "../section"

const HEIGHT = 340

/** The proof: equity with its low and high, balance, floors and target. */
export function EquitySection({
  account,
}: {
  account: ChallengeAccountDetail
}) {
  const { t } = useTranslation(NS)
  const { data, error, refetch } = useEquitySeries(account.id)
  return (
    <Section
      title={t("detail.equity")}
      actions={
        account.equity !== null && (
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {t("detail.now", {
              equity: formatMoney(account.equity, account.currency),
              balance: formatMoney(account.balance, account.currency),
            })}
          </Text>
        )
      }
    >
      <div style={chartTheme} className="px-3 py-4 sm:px-6">
        {data?.points.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-3 sm:px-0">
            {t("detail.noEquity")}
          </Text>
        ) : data ? (
          <EquityChart
            series={data}
            currency={account.currency}
            timeZone={account.time_zone}
            height={HEIGHT}
          />
        ) : error ? (
          <FailurePanel error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton style={{ height: HEIGHT }} className="w-full rounded-md" />
        )}
      </div>
    </Section>
  )
}
