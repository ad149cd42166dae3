"use client"
import type { EquitySeries } from "@highwater/charts"
import { useTranslations } from "next-intl"
import { useEffect, useState, type ReactElement } from "react"
import { useRouter } from "@/i18n/navigation"
import type { EquityRange } from "@/lib/equity-range"
import { extendSeries } from "@/lib/live-update"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { Card } from "@/ui/card"
import { EquityChart } from "@/ui/charts"
import { CredentialsCard } from "./credentials-card"
import { EquityRanges } from "./equity-ranges"
import { DecisionsCard } from "./decisions-card"
import { FailureSnapshot } from "./failure-snapshot"
import { Objectives } from "./objectives"
import { StateBanner } from "./state-banner"
import { StatusCard } from "./status-card"
import { TermsCard } from "./terms-card"
import { TradesCard } from "./trades-card"
import { useLiveAccount } from "./use-live-account"

interface ChallengeViewProps {
  challenge: ChallengeDetail
  account: AccountDetail
  /** Null where it could not be read. */
  equity: EquitySeries | null
  range: EquityRange
}

/** One phase of a challenge, followed as it happens. */
export function ChallengeView({
  challenge,
  account: initial,
  equity,
  range,
}: ChallengeViewProps): ReactElement {
  const t = useTranslations("challenge")
  const router = useRouter()
  const live = useLiveAccount(challenge.id, initial)
  const { account } = live
  const [series, setSeries] = useState(equity)
  useEffect(() => {
    if (live.heardAt !== null) {
      setSeries((now) => (now ? extendSeries(now, live.account) : now))
    }
  }, [live.heardAt, live.account])
  useEffect(() => {
    // A new status changes what the whole page says: breach, next phase, lock.
    if (account.status !== initial.status) {
      router.refresh()
    }
  }, [account.status, initial.status, router])

  const breach = account.breaches.find(
    (one) => one.effect === "fail" && one.reversed_at === null
  )
  return (
    <div className="mt-6 grid gap-5">
      <StateBanner challenge={challenge} account={account} />
      {breach && (
        <FailureSnapshot
          account={account}
          breach={breach}
          inReview={challenge.status === "under_review"}
        />
      )}
      <StatusCard live={live} />
      {/* Two columns on a desk; on a phone one, in the order in which things are needed. */}
      <div className="grid min-w-0 items-start gap-5 lg:grid-cols-[1fr_21rem]">
        <div className="min-w-0 gap-5 max-lg:contents lg:grid">
          <Card
            title={t("equity")}
            aside={<EquityRanges range={range} phase={account.phase.key} />}
            className="order-1"
          >
            <div className="px-3 py-4 sm:px-5">
              {series ? (
                <EquityChart
                  series={series}
                  currency={account.currency}
                  timeZone={account.time_zone}
                  height={360}
                />
              ) : (
                <p className="py-10 text-center text-muted">{t("noChart")}</p>
              )}
            </div>
          </Card>
          <Objectives account={account} />
          <TradesCard account={account} />
          <TermsCard challenge={challenge} account={account} />
        </div>
        <div className="min-w-0 gap-5 max-lg:contents lg:grid">
          <CredentialsCard account={account} />
          <DecisionsCard account={account} />
        </div>
      </div>
    </div>
  )
}
