import { useEffect, useRef, type RefObject } from "react"
import uPlot from "uplot"
import type { ChartLanguage } from "../chart-language"
import { equityColumns } from "./equity-columns"
import {
  equityData,
  equityOptions,
  isZoomed,
  type EquityModel,
} from "./equity-options"
import { readPalette } from "./palette"
import { watchTheme } from "./watch-theme"
import type { EquitySeries } from "./equity-series"

interface Plot {
  series: EquitySeries
  currency: string
  timeZone: string
  height: number
  compact: boolean
  language: ChartLanguage
}

/**
 * Keeps a uPlot chart inside the element: made after mounting (never on a server), resized with it,
 * recoloured with the theme, given new data when the series changes. A zoom survives new data.
 */
export function useEquityPlot(
  box: RefObject<HTMLDivElement>,
  { series, currency, timeZone, height, compact, language }: Plot
): void {
  const latest = useRef(series)
  const model = useRef<EquityModel | null>(null)
  const plot = useRef<uPlot | null>(null)

  useEffect(() => {
    const host = box.current
    if (!host) {
      return
    }
    const first: EquityModel = {
      series: latest.current,
      columns: equityColumns(latest.current),
      palette: readPalette(host),
    }
    model.current = first
    const chart = new uPlot(
      equityOptions({
        model: () => model.current ?? first,
        currency,
        timeZone,
        compact,
        language,
        width: host.clientWidth,
        height,
        fontFamily: getComputedStyle(host).fontFamily,
      }),
      equityData(first.columns),
      host
    )
    plot.current = chart
    const sizes = new ResizeObserver(() => {
      if (host.clientWidth > 0 && host.clientWidth !== chart.width) {
        chart.setSize({ width: host.clientWidth, height })
      }
    })
    sizes.observe(host)
    const unwatch = watchTheme(() => {
      if (model.current) {
        model.current = { ...model.current, palette: readPalette(host) }
        chart.redraw(false, true)
      }
    })
    return () => {
      unwatch()
      sizes.disconnect()
      chart.destroy()
      plot.current = null
    }
  }, [box, currency, timeZone, height, compact, language])

  useEffect(() => {
    const chart = plot.current
    if (latest.current === series || !chart || !model.current) {
      latest.current = series
      return
    }
    latest.current = series
    const columns = equityColumns(series)
    const zoomed = isZoomed(chart)
    model.current = { ...model.current, series, columns }
    chart.setData(equityData(columns), !zoomed)
    if (zoomed) {
      chart.redraw()
    }
  }, [series])
}
