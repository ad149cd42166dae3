import { Tooltip, clx } from "@medusajs/ui"
import { usePlatformClock } from "../hooks/use-platform-clock"
import { ageSeconds, formatAge } from "../lib/format-age"
import { formatInstant } from "../lib/format-instant"

interface Props {
  at: string | null
  /** The clock to measure against, where it is not the wall clock. */
  clock?: string
  /** Seconds after which the age is shown as a warning. */
  stale_after?: number
}

/** How long ago something happened, counting on; the instant itself on hover. */
export function Age({ at, clock, stale_after }: Props) {
  const seconds = ageSeconds(at, usePlatformClock(clock))
  const stale =
    stale_after !== undefined && seconds !== null && seconds > stale_after
  if (at === null) {
    return <span className="text-ui-fg-muted">–</span>
  }
  return (
    <Tooltip content={formatInstant(at)}>
      <span className={clx("tabular-nums", stale && "text-ui-tag-orange-text")}>
        {formatAge(seconds)}
      </span>
    </Tooltip>
  )
}
