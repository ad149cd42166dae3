"use client"
import {
  EquityChart as Chart,
  Meter as Gauge,
  PhaseStepper as Stepper,
  type ChartLanguage,
} from "@highwater/charts"
import { useLocale, useTranslations } from "next-intl"
import { useMemo, type ComponentProps, type ReactElement } from "react"
import { LANGUAGE_TAGS } from "@/lib/language-tags"

export { Sparkline } from "@highwater/charts"

/** The house's equity chart in the page's language. */
export function EquityChart(
  props: Omit<ComponentProps<typeof Chart>, "language">
): ReactElement {
  const t = useTranslations("charts")
  const locale = useLocale()
  const language = useMemo(
    (): ChartLanguage => ({
      ...LANGUAGE_TAGS[locale],
      words: {
        empty: t("empty"),
        equity: t("equity"),
        equityRange: t("equityRange"),
        lowHigh: t("lowHigh"),
        balance: t("balance"),
        dailyFloor: t("dailyFloor"),
        overallFloor: t("overallFloor"),
        target: t("target"),
        room: t("room"),
        lowest: t("lowest"),
      },
    }),
    [locale, t]
  )
  return <Chart {...props} language={language} />
}

/** The house's gauge in the page's language. */
export function Meter(
  props: Omit<ComponentProps<typeof Gauge>, "words">
): ReactElement {
  const t = useTranslations("charts.meter")
  const words = {
    ok: "",
    open: "",
    near: t("near"),
    breached: t("breached"),
    met: t("met"),
    unknown: t("unknown"),
  }
  return <Gauge {...props} words={words} />
}

/** The house's phases in the page's language. */
export function PhaseStepper(
  props: Omit<ComponentProps<typeof Stepper>, "words">
): ReactElement {
  const t = useTranslations("charts")
  const words = {
    label: t("phases"),
    done: t("steps.done"),
    current: t("steps.current"),
    failed: t("steps.failed"),
    ahead: t("steps.ahead"),
  }
  return <Stepper {...props} words={words} />
}
