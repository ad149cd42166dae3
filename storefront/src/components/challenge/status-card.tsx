"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { isRunning } from "@/lib/is-running"
import { countdownText } from "@/lib/countdown-text"
import { meterText } from "@/lib/meter-text"
import type { AccountDetail, AccountMeter } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import type { Words } from "@/lib/words"
import { Meter } from "@/ui/charts"
import { Freshness } from "./freshness"
import type { Live } from "./use-live-account"
import { usePlatformClock } from "./use-platform-clock"

/** The numbers first: equity, what may still be lost today and in all, what is missing. */
export function StatusCard({ live }: { live: Live }): ReactElement {
  const { account } = live
  const now = usePlatformClock(account.platform_now, live.heardAt)
  const t = useTranslations("challenge")
  const formats = useFormats()
  const textsOf = useMeterTexts(account, now)
  return (
    <section
      aria-label={t("stands")}
      className="figures rounded-card border bg-surface"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 px-5 pt-5 pb-4">
        <div>
          <p className="text-sm text-muted">{t("equity")}</p>
          <p
            className="mt-1.5 text-[2.5rem] leading-none font-[640] tracking-[-0.04em] sm:text-[3.25rem]"
            data-testid="equity"
          >
            {account.equity === null
              ? "–"
              : formats.money(account.equity, account.currency)}
          </p>
        </div>
        <dl className="flex gap-x-8 text-[0.9375rem]">
          <div>
            <dt className="text-sm text-muted">{t("balance")}</dt>
            <dd className="font-semibold">
              {account.balance === null
                ? "–"
                : formats.money(account.balance, account.currency)}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t("started")}</dt>
            <dd className="font-semibold">
              {formats.money(account.initial_balance, account.currency)}
            </dd>
          </div>
        </dl>
      </div>
      <div className="gauge-rule mx-5 opacity-80" />
      <div className="grid grid-cols-2 gap-x-5 gap-y-6 px-5 py-5 sm:gap-x-8 xl:grid-cols-4">
        {headMeters(account).map((meter) => (
          <Meter
            key={meter.rule}
            fraction={meter.fraction}
            state={meter.state}
            {...textsOf(meter)}
          />
        ))}
      </div>
      <div className="border-t px-5 py-3">
        <Freshness live={live} />
      </div>
    </section>
  )
}

const HEAD = [
  "daily_loss",
  "overall_loss",
  "profit_target",
  "min_trading_days",
] as const

const isHead = (kind: string): kind is (typeof HEAD)[number] =>
  (HEAD as readonly string[]).includes(kind)

/** Meters that belong on top, in the order of what can end the day first. */
const headMeters = (account: AccountDetail): AccountMeter[] =>
  HEAD.flatMap((kind) =>
    account.meters.filter(
      (meter) =>
        meter.kind === kind &&
        // Room is for accounts that can still trade: a day that began after the end has no meaning.
        (meter.role === "objective" || isRunning(account.status))
    )
  )

/** What a meter on top shows: label, value and a line of detail. */
function useMeterTexts(account: AccountDetail, now: number) {
  const t = useTranslations("challenge.meters")
  const common = useTranslations("common")
  const formats = useFormats()
  const said = (value: string | null, { unit }: AccountMeter): string =>
    meterText(value, { unit, currency: account.currency }, formats, common)
  const countdown = (resetAt: string): string =>
    countdownText(Date.parse(resetAt) - now, (days, clock) =>
      common("countdownDays", { days, clock })
    )
  return (meter: AccountMeter) => ({
    label: isHead(meter.kind) ? t(meter.kind) : meter.title,
    value:
      meter.role === "limit"
        ? said(meter.room, meter)
        : meter.unit === "money"
          ? said(meter.met ? "0" : meter.room, meter)
          : t("of", {
              current: meter.current ?? "–",
              level: meter.level ?? "–",
            }),
    detail: detailOf(meter, account, t, {
      level: said(meter.level, meter),
      countdown,
    }),
  })
}

function detailOf(
  meter: AccountMeter,
  account: AccountDetail,
  t: Words<"challenge.meters">,
  say: { level: string; countdown: (resetAt: string) => string }
): string | null {
  const { level } = say
  if (meter.kind === "daily_loss" && account.next_reset_at !== null) {
    return t("floorResets", {
      level,
      countdown: say.countdown(account.next_reset_at),
    })
  }
  if (meter.role === "limit") {
    return t("floor", { level })
  }
  return meter.unit === "money" ? t("reachedAt", { level }) : null
}
