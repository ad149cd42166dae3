import type uPlot from "uplot"
import type { EquityMarker } from "./equity-series"
import type { Palette } from "./palette"

const BAD = /breach|expired|failed|lost/

/** A vertical line at each marker with a small flag on top: a cross for a bad end, a dot otherwise. */
export function drawMarkers(
  u: uPlot,
  markers: EquityMarker[],
  palette: Palette
): void {
  const { ctx, bbox } = u
  const ratio = window.devicePixelRatio || 1
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, 0, bbox.width, bbox.top + bbox.height)
  ctx.clip()
  for (const marker of markers) {
    const x = u.valToPos(Date.parse(marker.at) / 1000, "x", true)
    const bad = BAD.test(marker.kind)
    const colour = bad ? palette.floor : palette.muted
    const y = bbox.top - 7 * ratio
    ctx.strokeStyle = colour
    ctx.fillStyle = colour
    ctx.lineWidth = (bad ? 1.5 : 1) * ratio
    ctx.setLineDash(bad ? [] : [2 * ratio, 3 * ratio])
    ctx.beginPath()
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + bbox.height)
    ctx.stroke()
    ctx.setLineDash([])
    if (bad) {
      cross(ctx, x, y, 4 * ratio)
    } else {
      ctx.beginPath()
      ctx.arc(x, y, 2.5 * ratio, 0, Math.PI * 2)
      ctx.fill()
    }
  }
  ctx.restore()
}

function cross(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  arm: number
): void {
  ctx.lineWidth = arm / 2
  ctx.beginPath()
  ctx.moveTo(x - arm, y - arm)
  ctx.lineTo(x + arm, y + arm)
  ctx.moveTo(x + arm, y - arm)
  ctx.lineTo(x - arm, y + arm)
  ctx.stroke()
}
