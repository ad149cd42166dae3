import type uPlot from "uplot"
import type { ChartLanguage } from "../chart-language"
import { formatInstant } from "../format-instant"
import { tooltipRows } from "./tooltip-rows"
import type { EquityMarker, EquityPoint } from "./equity-series"

/** What the tooltip needs of the chart; read at every move, because data change while it is open. */
export interface TooltipSource {
  pointAt: (row: number) => EquityPoint | null
  markers: () => EquityMarker[]
  currency: string
  timeZone: string
  language: ChartLanguage
}

const element = (name: string, text = ""): HTMLDivElement => {
  const node = document.createElement("div")
  node.className = name
  node.textContent = text
  return node
}

/** A uPlot plugin: a panel that follows the cursor and stays inside the plot. */
export function tooltip(source: TooltipSource): uPlot.Plugin {
  const panel = element("hw-tip")
  panel.hidden = true
  return {
    hooks: {
      init: (u) => {
        u.over.appendChild(panel)
        u.over.addEventListener("mouseleave", () => {
          panel.hidden = true
        })
      },
      setCursor: (u) => {
        const row = u.cursor.idx
        const point =
          row === null || row === undefined ? null : source.pointAt(row)
        panel.hidden = point === null
        if (point) {
          fill(panel, point, source, near(u, source.markers()))
          place(u, panel)
        }
      },
    },
  }
}

function near(u: uPlot, markers: EquityMarker[]): EquityMarker | undefined {
  const left = u.cursor.left ?? -100
  return markers.find(
    (marker) =>
      Math.abs(u.valToPos(Date.parse(marker.at) / 1000, "x") - left) < 8
  )
}

function fill(
  panel: HTMLElement,
  point: EquityPoint,
  source: TooltipSource,
  marker: EquityMarker | undefined
): void {
  const time = formatInstant(
    point.at,
    source.timeZone,
    false,
    source.language.dates
  )
  const lines = [element("hw-tip-time", `${time} ${source.timeZone}`)]
  for (const row of tooltipRows(point, source.currency, source.language)) {
    const line = element("hw-tip-row")
    line.dataset.role = row.role
    line.append(
      element("hw-tip-label", row.label),
      element("hw-tip-value", row.value)
    )
    lines.push(line)
  }
  if (marker) {
    lines.push(element("hw-tip-marker", marker.title))
  }
  panel.replaceChildren(...lines)
}

function place(u: uPlot, panel: HTMLElement): void {
  const left = u.cursor.left ?? 0
  const width = panel.offsetWidth
  const plot = u.over.clientWidth
  const right = left + 16 + width <= plot
  const x = right ? left + 16 : Math.max(0, left - 16 - width)
  const y = Math.min(
    Math.max(0, (u.cursor.top ?? 0) - panel.offsetHeight / 2),
    Math.max(0, u.over.clientHeight - panel.offsetHeight)
  )
  panel.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
