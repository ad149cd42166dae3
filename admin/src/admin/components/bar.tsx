import { clx } from "@medusajs/ui"
import type { RoomLevel } from "../lib/room-level"

const TRACK: Record<RoomLevel, string> = {
  ok: "bg-ui-border-base",
  near: "bg-ui-border-base",
  gone: "bg-ui-tag-red-border",
  unknown: "bg-ui-border-base",
}
const FILL: Record<RoomLevel, string> = {
  ok: "bg-ui-tag-green-icon",
  near: "bg-ui-tag-orange-icon",
  gone: "bg-ui-tag-red-icon",
  unknown: "bg-ui-fg-muted",
}

interface Props {
  /** 0 to 1. */
  fraction: number | null | undefined
  level: RoomLevel
  /** Read by screen readers. */
  label: string
}

/** A thin bar for table cells. */
export function Bar({ fraction, level, label }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, fraction ?? 0)) * 100)
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={clx(
        "h-1 w-full min-w-16 overflow-hidden rounded-full",
        TRACK[level]
      )}
    >
      <div
        className={clx("h-full rounded-full", FILL[level])}
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}
