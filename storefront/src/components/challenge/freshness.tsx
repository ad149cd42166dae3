"use client"
import { useTranslations } from "next-intl"
import { useEffect, useState, type ReactElement } from "react"
import type { AccountDetail } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import type { Live, LiveLink } from "./use-live-account"

const TONES: Record<LiveLink, string> = {
  connecting: "text-muted",
  live: "text-success",
  polling: "text-warning",
  lost: "text-danger",
  ended: "text-muted",
}

/** How old the figures are: the platform's time of the last event, and how long ago it was heard. */
export function Freshness({ live }: { live: Live }): ReactElement {
  const { account, link, heardAt } = live
  const age = useAge(heardAt)
  const t = useTranslations("challenge.freshness")
  const quality = link === "ended" ? "none" : account.data_quality
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span
        className={`inline-flex items-center gap-1.5 font-medium ${TONES[link]}`}
      >
        <span
          aria-hidden="true"
          className={`size-2 rounded-full ${link === "live" ? "bg-current" : "border-[1.5px] border-current"}`}
        />
        {t(link)}
      </span>
      <span>
        <Age account={account} age={link === "ended" ? null : age} />
      </span>
      {quality !== "good" && quality !== "none" && (
        <span className="font-medium text-warning">
          {t(`quality.${quality}`)}
        </span>
      )}
    </div>
  )
}

function Age({
  account,
  age,
}: {
  account: AccountDetail
  age: number | null
}): string {
  const t = useTranslations("challenge.freshness")
  const formats = useFormats()
  if (!account.last_event_at) {
    return t("noUpdate")
  }
  const zone = account.time_zone
  const time = formats.clock(account.last_event_at, zone)
  return age === null
    ? t("asOf", { time, zone })
    : t("asOfHeard", { time, zone, age })
}

function useAge(heardAt: number | null): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [heardAt])
  return heardAt === null || now === null
    ? null
    : Math.max(0, Math.round((now - heardAt) / 1000))
}
