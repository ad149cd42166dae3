import { formatMoney } from "../format-money"
import type { Tag } from "./draw-tags"
import type { EquitySeries } from "./equity-series"
import type { Palette } from "./palette"

/** The values worth a tag in the gutter: equity now, both floors now, the target. */
export function equityTags(
  series: EquitySeries,
  palette: Palette,
  currency: string,
  whole: boolean,
  locale: string
): Tag[] {
  const last = series.points[series.points.length - 1]
  const tag = (
    amount: string | null | undefined,
    colour: string,
    filled = false
  ): Tag[] =>
    amount === null || amount === undefined
      ? []
      : [
          {
            value: Number(amount),
            text: formatMoney(amount, currency, { whole, locale }),
            colour,
            filled,
          },
        ]
  return [
    ...tag(series.target, palette.target),
    ...tag(last?.overall_floor, palette.floor),
    ...tag(last?.daily_floor, palette.floor),
    ...tag(last?.equity_last, palette.equity, true),
  ]
}
