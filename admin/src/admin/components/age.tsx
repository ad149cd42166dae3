import { Tooltip, clx } from "@medusajs/ui"
import { useNow } from "../hooks/use-now"
import { ageSeconds, formatAge } from "../lib/format-age"
import { formatInstant } from "../lib/format-instant"

interface Props {
  at: string | null
  /** Seconds after which the age is shown as a warning. */
  stale_after?: number
}

/** How long ago something happened, counting on; the instant itself on hover. */
export function Age({ at, stale_after }: Props) {
  const seconds = ageSeconds(at, useNow())
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
