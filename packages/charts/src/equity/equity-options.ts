import uPlot from "uplot"
import type { ChartLanguage } from "../chart-language"
import { formatMoney } from "../format-money"
import { axisTimes } from "./axis-times"
import { drawMarkers } from "./draw-markers"
import { drawTags } from "./draw-tags"
import { equityRange } from "./equity-range"
import { equityTags } from "./equity-tags"
import { hatch } from "./hatch"
import { tooltip } from "./tooltip"
import type { EquityColumns } from "./equity-columns"
import type { EquitySeries } from "./equity-series"
import type { Palette } from "./palette"

/** What is drawn now. The chart is made once and reads these at each drawing. */
export interface EquityModel {
  series: EquitySeries
  columns: EquityColumns
  palette: Palette
}

interface Settings {
  model: () => EquityModel
  currency: string
  timeZone: string
  compact: boolean
  language: ChartLanguage
  width: number
  height: number
  fontFamily: string
}

/** Below this width, in pixels, money is written without its minor unit. */
const NARROW = 520

/** Height that a tag takes in the gutter, with its margins, in pixels. */
const TAG_SPACE = 20

/** Columns in the order of `seriesOf`. */
export function equityData(columns: EquityColumns): uPlot.AlignedData {
  return [
    columns.at,
    columns.floor,
    columns.max,
    columns.min,
    columns.balance,
    columns.overallFloor,
    columns.dailyFloor,
    columns.target,
    columns.equity,
  ]
}

/** True while the reader looks at a part of the time only. While scales are being set, rows are known before limits. */
export function isZoomed(u: uPlot): boolean {
  const [from, to] = rowsShown(u)
  return from > 0 || to < u.data[0].length - 1
}

/** The whole set-up of the equity chart for uPlot. */
export function equityOptions(settings: Settings): uPlot.Options {
  const { model, compact, currency, timeZone, width, height, language } =
    settings
  return {
    width,
    height,
    padding: compact ? [4, 0, 4, 0] : [18, 0, 0, 0],
    legend: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), timeZone),
    cursor: {
      show: !compact,
      y: false,
      drag: { x: !compact, y: false },
      points: { show: false },
    },
    scales: {
      y: {
        range: (u) => {
          const [from, to] = rowsShown(u)
          const { columns } = model()
          const range = equityRange(columns, { from, to }, isZoomed(u))
          return [range.min, range.max]
        },
      },
    },
    axes: compact ? [{ show: false }, { show: false }] : axesOf(settings),
    series: seriesOf(model),
    bands: [{ series: [2, 3], fill: () => model().palette.band }],
    hooks: {
      draw: [
        (u) => {
          const { series, palette } = model()
          drawMarkers(u, series.markers, palette)
          if (!compact) {
            drawTags(
              u,
              equityTags(
                series,
                palette,
                currency,
                u.width < NARROW,
                language.numbers
              ),
              palette.surface
            )
          }
        },
      ],
    },
    plugins: compact
      ? []
      : [
          tooltip({
            currency,
            timeZone,
            language,
            markers: () => model().series.markers,
            pointAt: (row) => {
              const source = model().columns.source[row] ?? null
              return source === null
                ? null
                : (model().series.points[source] ?? null)
            },
          }),
        ],
  }
}

function rowsShown(u: uPlot): [number, number] {
  const [from, to] = u.series[0]?.idxs ?? [0, u.data[0].length - 1]
  return [from, to]
}

function axesOf({
  model,
  currency,
  timeZone,
  fontFamily,
  language,
}: Settings): uPlot.Axis[] {
  const shared: uPlot.Axis = {
    font: `500 11px ${fontFamily}`,
    stroke: () => model().palette.muted,
    ticks: { show: false },
    grid: { stroke: () => model().palette.line, width: 1 },
  }
  return [
    {
      ...shared,
      size: 30,
      gap: 8,
      space: 64,
      grid: { show: false },
      values: (_u, splits) => axisTimes(splits, timeZone, language.dates),
    },
    {
      ...shared,
      side: 1,
      // Asked again when the window changes, as its tags are written anew.
      size: (u) => (u.width < NARROW ? 76 : 92),
      gap: 11,
      space: 44,
      values: (u, splits) => {
        const { series, palette } = model()
        const taken = equityTags(
          series,
          palette,
          currency,
          true,
          language.numbers
        ).map((tag) => tag.value)
        return splits.map((value) =>
          isCovered(u, value, taken)
            ? ""
            : formatMoney(String(value), currency, {
                whole: true,
                locale: language.numbers,
              })
        )
      },
    },
  ]
}

/** True where a label of the axis would lie under a tag. */
function isCovered(u: uPlot, value: number, taken: number[]): boolean {
  const { min, max } = u.scales.y ?? {}
  if (min === undefined || max === undefined || max === min) {
    return false
  }
  const pixels = u.height / (max - min)
  return taken.some((tag) => Math.abs(tag - value) * pixels < TAG_SPACE)
}

function seriesOf(model: () => EquityModel): uPlot.Series[] {
  const stepped = uPlot.paths.stepped?.({ align: 1 })
  const points = { show: false }
  const dashed = [4, 4]
  return [
    {},
    {
      paths: stepped,
      points,
      width: 0,
      fillTo: (u) => u.scales.y?.min ?? 0,
      fill: (u) => {
        const { palette } = model()
        return hatch(u.ctx, palette.floor, palette.zone)
      },
    },
    { points, width: 0 },
    { points, width: 0 },
    {
      paths: stepped,
      points,
      width: 1.25,
      stroke: () => model().palette.balance,
    },
    {
      paths: stepped,
      points,
      width: 1.25,
      dash: dashed,
      stroke: () => model().palette.floor,
    },
    { paths: stepped, points, width: 1.5, stroke: () => model().palette.floor },
    { points, width: 1.25, dash: [2, 3], stroke: () => model().palette.target },
    { points, width: 2, stroke: () => model().palette.equity },
  ]
}
