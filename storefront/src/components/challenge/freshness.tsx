"use client"
import { useEffect, useState, type ReactElement } from "react"
import { clockText } from "@/lib/clock-text"
import type { AccountDetail } from "@/lib/types"
import type { Live, LiveLink } from "./use-live-account"

const LINKS: Record<LiveLink, { text: string; tone: string }> = {
  connecting: { text: "Connecting", tone: "text-muted" },
  live: { text: "Live", tone: "text-success" },
  polling: { text: "Asking every 5 s", tone: "text-warning" },
  lost: { text: "Connection lost, trying again", tone: "text-danger" },
  ended: { text: "Final", tone: "text-muted" },
}

const QUALITY: Partial<Record<AccountDetail["data_quality"], string>> = {
  stale: "The platform has sent nothing new for a while.",
  gap: "Some updates are missing; the chart shows the gap.",
  suspect: "The last updates are being checked.",
}

/** How old the figures are: the platform's time of the last event, and how long ago it was heard. */
export function Freshness({ live }: { live: Live }): ReactElement {
  const { account, link, heardAt } = live
  const age = useAge(heardAt)
  const look = LINKS[link]
  const quality = link === "ended" ? undefined : QUALITY[account.data_quality]
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span
        className={`inline-flex items-center gap-1.5 font-medium ${look.tone}`}
      >
        <span
          aria-hidden="true"
          className={`size-2 rounded-full ${link === "live" ? "bg-current" : "border-[1.5px] border-current"}`}
        />
        {look.text}
      </span>
      <span>
        {account.last_event_at
          ? `As of ${clockText(account.last_event_at, account.time_zone)} ${account.time_zone}`
          : "No update yet"}
        {age !== null && link !== "ended" && `, heard ${age} s ago`}
      </span>
      {quality && <span className="font-medium text-warning">{quality}</span>}
    </div>
  )
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
