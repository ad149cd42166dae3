import { useTranslations } from "next-intl"
import type { ReactElement, ReactNode } from "react"
import { Link } from "@/i18n/navigation"
import { challengeStatus } from "@/lib/challenge-status"
import { isRunning } from "@/lib/is-running"
import type { Challenge } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Meter, PhaseStepper, Sparkline } from "@/ui/charts"
import { ToneBadge } from "@/ui/tone-badge"

/** One challenge in the list: where it stands and what is left, before anything is opened. */
export function ChallengeCard({
  challenge,
}: {
  challenge: Challenge
}): ReactElement {
  const { account, currency } = challenge
  const t = useTranslations()
  const formats = useFormats()
  const status = challengeStatus(challenge)
  const moneyOr = (amount: string | null): string =>
    amount === null ? "–" : formats.money(amount, currency)
  return (
    <article className="relative grid min-w-0 content-start gap-5 rounded-card border bg-surface p-5 transition-colors hover:border-line-strong has-[a:focus-visible]:border-accent">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-xl">
            <Link
              href={`/challenges/${challenge.id}`}
              className="after:absolute after:inset-0 after:rounded-card"
            >
              {t("common.programAndSize", {
                program: challenge.program.name,
                size: formats.size(challenge.initial_balance, currency),
              })}
            </Link>
          </h2>
          <p className="mt-1 text-sm text-muted">
            {challenge.number}
            {account?.login &&
              `, ${t("challenges.login", { login: account.login })}`}
          </p>
          {challenge.add_ons.length > 0 && (
            <p className="mt-1 text-sm text-muted">
              {t("challenges.boughtWith", {
                titles: challenge.add_ons.map(({ title }) => title).join(", "),
              })}
            </p>
          )}
        </div>
        <ToneBadge tone={status.tone}>{t(`status.${status.key}`)}</ToneBadge>
      </div>
      <PhaseStepper steps={challenge.steps} />
      {account ? (
        <>
          <div className="flex items-end justify-between gap-4">
            <dl className="flex flex-wrap gap-x-5 gap-y-2 sm:gap-x-8">
              <Figure label={t("challenges.equity")}>
                {moneyOr(account.equity)}
              </Figure>
              <Figure label={t("challenges.balance")}>
                {moneyOr(account.balance)}
              </Figure>
            </dl>
            <div className="w-16 shrink-0 sm:w-28">
              <Sparkline values={challenge.sparkline} width={112} height={40} />
            </div>
          </div>
          <CardMeters account={account} currency={currency} />
        </>
      ) : (
        <p className="text-muted">{t("challenges.opening")}</p>
      )}
    </article>
  )
}

function Figure({
  label,
  children,
}: {
  label: string
  children: ReactNode
}): ReactElement {
  return (
    <div>
      <dt className="text-[0.8125rem] text-muted">{label}</dt>
      <dd className="font-semibold tracking-[-0.015em] sm:text-lg">
        {children}
      </dd>
    </div>
  )
}

const NEAR = 0.25

function CardMeters({
  account,
  currency,
}: {
  account: NonNullable<Challenge["account"]>
  currency: string
}): ReactElement {
  const t = useTranslations("challenges")
  const formats = useFormats()
  const room = (
    label: string,
    amount: string | null,
    fraction: number | null | undefined
  ): ReactElement | null =>
    amount === null || !isRunning(account.status) ? null : (
      <Meter
        label={label}
        value={formats.money(amount, currency)}
        fraction={fraction ?? null}
        state={(fraction ?? 1) < NEAR ? "near" : "ok"}
      />
    )
  const progress = account.target_progress
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-4 border-t pt-4 sm:grid-cols-4">
      {room(t("roomToday"), account.room_today, account.room_today_fraction)}
      {room(t("roomTotal"), account.room_total, account.room_total_fraction)}
      {progress !== null && (
        <Meter
          label={t("target")}
          value={formats.percent(Math.floor(Math.max(0, progress) * 100))}
          fraction={progress}
          state={progress >= 1 ? "met" : "open"}
        />
      )}
      <div>
        <p className="text-[0.8125rem] text-muted">{t("tradingDays")}</p>
        <p className="mt-0.5 text-xl leading-tight font-semibold tracking-[-0.015em]">
          {account.trading_days ?? "–"}
        </p>
      </div>
    </div>
  )
}
