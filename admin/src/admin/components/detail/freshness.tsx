import { Tooltip, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { usePlatformClock } from "../../hooks/use-platform-clock"
import { ageSeconds, formatAge, formatCountdown } from "../../lib/format-age"
import { formatInstant } from "../../lib/format-instant"
import type { LiveState } from "../../lib/live-stream"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"

const STALE_S = 300
/** Nothing more is expected of these: silence is not stale. */
const ENDED = ["passed", "breached", "expired", "closed"]
const DOT: Record<LiveState | "ended", string> = {
  ended: "bg-ui-tag-neutral-icon",
  live: "bg-ui-tag-green-icon",
  connecting: "bg-ui-tag-neutral-icon",
  waiting: "bg-ui-tag-orange-icon",
}

interface Props {
  account: ChallengeAccountDetail
  live: LiveState
}

/** How old the figures are, on which clock, and when the day resets. */
export function Freshness({ account, live }: Props) {
  const { t } = useTranslation(NS)
  const clock = usePlatformClock(account.platform_now)
  const age = ageSeconds(account.last_event_at, clock)
  const hasEnded = ENDED.includes(account.status)
  const shown = hasEnded ? "ended" : live
  const stale = !hasEnded && age !== null && age > STALE_S
  const reset = account.next_reset_at
    ? (Date.parse(account.next_reset_at) - clock) / 1000
    : null
  return (
    <dl className="txt-small text-ui-fg-subtle flex flex-wrap items-center gap-x-6 gap-y-2 tabular-nums">
      <Tooltip content={t(`live.${shown}Hint`)}>
        <div className="flex items-center gap-x-2">
          <span
            aria-hidden
            className={clx("size-2 rounded-full", DOT[shown])}
          />
          <dd>{t(`live.${shown}`)}</dd>
        </div>
      </Tooltip>
      <Fact label={t("detail.clock")}>
        {formatInstant(clock, account.time_zone)}
      </Fact>
      <Fact label={t("detail.age")}>
        <span className={clx(stale && "text-ui-tag-orange-text")}>
          {formatAge(age)}
        </span>
      </Fact>
      {reset !== null && (
        <Fact label={t("detail.reset")}>
          {formatCountdown(reset)} (
          {formatInstant(account.next_reset_at, account.time_zone, "time")})
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  label: string
  children: React.ReactNode
}

function Fact({ label, children }: FactProps) {
  return (
    <div className="flex gap-x-1.5">
      <dt className="text-ui-fg-muted">{label}</dt>
      <dd className="text-ui-fg-base">{children}</dd>
    </div>
  )
}
