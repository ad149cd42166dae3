import { EquityChart } from "@highwater/charts"
import { Button, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useEquitySeries } from "../../hooks/api/challenge-accounts"
import { chartTheme } from "../../lib/chart-theme"
import { EQUITY_RANGES, type EquityRange } from "../../lib/equity-range"
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
  const [range, setRange] = useState<EquityRange>("all")
  const { data, error, refetch } = useEquitySeries(
    account.id,
    range,
    account.platform_now
  )
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
      <div
        role="group"
        aria-label={t("detail.range.label")}
        className="flex flex-wrap gap-2 px-6 py-3"
      >
        {EQUITY_RANGES.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === range ? "secondary" : "transparent"}
            aria-pressed={one === range}
            onClick={() => setRange(one)}
          >
            {t(`detail.range.${one}`)}
          </Button>
        ))}
      </div>
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
