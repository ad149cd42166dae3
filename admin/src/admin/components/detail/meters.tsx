import { Meter } from "@highwater/charts"
import { useTranslation } from "react-i18next"
import { chartTheme } from "../../lib/chart-theme"
import { formatLevel } from "../../lib/format-level"
import { NS } from "../../lib/ns"
import type {
  ChallengeAccountDetail,
  Meter as MeterData,
} from "../../lib/types"
import { Section } from "../section"

/** Numbers first: how much can still be lost, how far the target is. */
export function Meters({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  return (
    <Section title={t("detail.meters")} subtitle={t("detail.metersText")}>
      {account.meters.length === 0 ? (
        <p className="txt-small text-ui-fg-subtle px-6 py-4">
          {t("detail.noMeters")}
        </p>
      ) : (
        <div
          style={chartTheme}
          className="grid grid-cols-1 gap-x-8 gap-y-6 px-6 py-5 sm:grid-cols-2 2xl:grid-cols-3"
        >
          {account.meters.map((meter) => (
            <OneMeter
              key={meter.rule}
              meter={meter}
              currency={account.currency}
            />
          ))}
        </div>
      )}
    </Section>
  )
}

function OneMeter({ meter, currency }: { meter: MeterData; currency: string }) {
  const { t } = useTranslation(NS)
  const show = (value: string | null) =>
    formatLevel(value, meter.unit, currency)
  const done = meter.role === "objective" && meter.met === true
  const over = meter.role === "limit" && meter.room?.startsWith("-")
  const value = done
    ? t("meter.met")
    : over
      ? t("meter.limit.over", { room: show(meter.room?.slice(1) ?? null) })
      : t(`meter.${meter.role}.room`, { room: show(meter.room) })
  return (
    <div title={meter.explanation ?? undefined}>
      <Meter
        label={meter.title}
        state={meter.state}
        fraction={meter.fraction}
        value={meter.room === null && !done ? t("meter.unknown") : value}
        detail={t(`meter.${meter.role}.detail`, {
          level: show(meter.level),
          current: show(meter.current),
        })}
      />
    </div>
  )
}
