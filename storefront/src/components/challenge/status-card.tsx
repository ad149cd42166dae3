"use client"
import { formatMoney } from "@highwater/charts/format"
import type { ReactElement } from "react"
import { isRunning } from "@/lib/is-running"
import { countdownText } from "@/lib/countdown-text"
import { meterText } from "@/lib/meter-text"
import type { AccountDetail, AccountMeter } from "@/lib/types"
import { Meter } from "@/ui/charts"
import { Freshness } from "./freshness"
import type { Live } from "./use-live-account"
import { usePlatformClock } from "./use-platform-clock"

/** The numbers first: equity, what may still be lost today and in all, what is missing. */
export function StatusCard({ live }: { live: Live }): ReactElement {
  const { account } = live
  const now = usePlatformClock(account.platform_now, live.heardAt)
  return (
    <section
      aria-label="Where the challenge account stands"
      className="figures rounded-card border bg-surface"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 px-5 pt-5 pb-4">
        <div>
          <p className="text-sm text-muted">Equity</p>
          <p
            className="mt-1.5 text-[2.5rem] leading-none font-[640] tracking-[-0.04em] sm:text-[3.25rem]"
            data-testid="equity"
          >
            {account.equity === null
              ? "–"
              : formatMoney(account.equity, account.currency)}
          </p>
        </div>
        <dl className="flex gap-x-8 text-[0.9375rem]">
          <div>
            <dt className="text-sm text-muted">Balance</dt>
            <dd className="font-semibold">
              {account.balance === null
                ? "–"
                : formatMoney(account.balance, account.currency)}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">Started with</dt>
            <dd className="font-semibold">
              {formatMoney(account.initial_balance, account.currency)}
            </dd>
          </div>
        </dl>
      </div>
      <div className="gauge-rule mx-5 opacity-80" />
      <div className="grid grid-cols-2 gap-x-5 gap-y-6 px-5 py-5 sm:gap-x-8 xl:grid-cols-4">
        {headMeters(account).map((meter) => (
          <Meter
            key={meter.rule}
            label={labelOf(meter)}
            value={valueOf(meter, account.currency)}
            fraction={meter.fraction}
            state={meter.state}
            detail={detailOf(meter, account, now)}
          />
        ))}
      </div>
      <div className="border-t px-5 py-3">
        <Freshness live={live} />
      </div>
    </section>
  )
}

const HEAD = ["daily_loss", "overall_loss", "profit_target", "min_trading_days"]

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

const LABELS: Record<string, string> = {
  daily_loss: "Room today",
  overall_loss: "Room in total",
  profit_target: "To target",
  min_trading_days: "Trading days",
}

const labelOf = (meter: AccountMeter): string =>
  LABELS[meter.kind] ?? meter.title

function valueOf(meter: AccountMeter, currency: string): string {
  if (meter.role === "limit") {
    return meterText(meter.room, meter.unit, currency)
  }
  return meter.unit === "money"
    ? meterText(meter.met ? "0" : meter.room, meter.unit, currency)
    : `${meter.current ?? "–"} of ${meter.level ?? "–"}`
}

function detailOf(
  meter: AccountMeter,
  account: AccountDetail,
  now: number
): string | null {
  const level = meterText(meter.level, meter.unit, account.currency)
  if (meter.kind === "daily_loss") {
    const reset =
      account.next_reset_at === null
        ? ""
        : `, resets in ${countdownText(Date.parse(account.next_reset_at) - now)}`
    return `Floor ${level}${reset}`
  }
  if (meter.role === "limit") {
    return `Floor ${level}`
  }
  return meter.unit === "money" ? `Reached at ${level}` : null
}
