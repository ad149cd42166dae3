import type { EquitySeries } from "@highwater/charts"
import { createTranslator, type Locale } from "next-intl"
import de from "../../messages/de.json"
import en from "../../messages/en.json"
import { evidenceText } from "../evidence-text"
import { formatsOf } from "../formats"
import { extendSeries, readLiveUpdate, type LiveAccount } from "../live-update"
import { meterText } from "../meter-text"

const update = {
  id: "chacc_1",
  status: "active",
  balance: "100000.00",
  equity: "100500.00",
  room_today: "5500.00",
  room_total: null,
  target_progress: 0.06,
  last_event_at: "2026-03-02T10:01:05Z",
  platform_now: "2026-03-02T10:01:06Z",
  next_reset_at: null,
  data_quality: "good",
  meters: [
    {
      rule: "daily",
      kind: "daily_loss",
      role: "limit",
      title: "Daily loss",
      level: "95000.00",
      current: "100500.00",
      room: "5500.00",
      unit: "money",
      fraction: 1,
      met: true,
      state: "ok",
      explanation: null,
    },
  ],
} satisfies LiveAccount

const series: EquitySeries = {
  bucket_seconds: 60,
  points: [],
  target: null,
  markers: [],
}

describe("live messages", () => {
  it("are read, or left alone when they are something else", () => {
    expect(readLiveUpdate(JSON.stringify(update))).toEqual(update)
    expect(readLiveUpdate("ping")).toBeNull()
    expect(readLiveUpdate('{"id":"x"}')).toBeNull()
  })

  it("put a point with its floor at the end of the chart", () => {
    expect(extendSeries(series, update).points).toEqual([
      {
        at: "2026-03-02T10:01:00.000Z",
        equity_min: "100500.00",
        equity_max: "100500.00",
        equity_last: "100500.00",
        balance: "100000.00",
        daily_floor: "95000.00",
        overall_floor: null,
      },
    ])
  })

  it("without equity leave the chart as it is", () => {
    expect(extendSeries(series, { ...update, equity: null })).toBe(series)
  })
})

describe("texts", () => {
  it("say a meter's value in its unit, as the language writes it", () => {
    const said = (
      value: string | null,
      unit: "money" | "days" | "percent" | "count",
      locale: Locale
    ): string =>
      meterText(
        value,
        { unit, currency: "EUR" },
        formatsOf(locale),
        createTranslator({
          locale,
          messages: { en, de, es: en }[locale],
          namespace: "common",
        })
      ).replaceAll("\u00a0", " ")
    expect(said("95000.5", "money", "en")).toBe("€95,000.50")
    expect(said("95000.5", "money", "de")).toBe("95.000,50 €")
    expect(said("5000.5", "money", "es")).toBe("5000,50 €")
    expect(said("1", "days", "en")).toBe("1 day")
    expect(said("2", "days", "de")).toBe("2 Tage")
    expect(said("32.1400", "percent", "en")).toBe("32.14 %")
    expect(said("32.1400", "percent", "de")).toBe("32,14 %")
    expect(said(null, "count", "en")).toBe("–")
  })

  it("find an amount in evidence, one level down too, and nothing else", () => {
    expect(evidenceText({ reference: "102300.00" }, "reference")).toBe(
      "102300.00"
    )
    expect(evidenceText({ rule: { reference: "1" } }, "reference")).toBe("1")
    expect(evidenceText({ reference: "see above" }, "reference")).toBeNull()
    expect(evidenceText(null, "reference")).toBeNull()
  })
})
