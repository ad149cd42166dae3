import { clx } from "@medusajs/ui"
import { formatAge } from "../../lib/format-age"

const LATE_S = 10

/** Seconds between an event's own time and its arrival; orange when it matters. */
export function LagCell({ seconds }: { seconds: number | null }) {
  return (
    <span
      className={clx(
        "tabular-nums",
        seconds !== null && seconds > LATE_S && "text-ui-tag-orange-text"
      )}
    >
      {seconds !== null && seconds < LATE_S
        ? `${seconds.toFixed(1)} s`
        : formatAge(seconds === null ? null : Math.round(seconds))}
    </span>
  )
}
