import type uPlot from "uplot"
import { spreadLabels } from "./spread-labels"

/** A value written in the gutter at the height where it lies. */
export interface Tag {
  value: number
  text: string
  colour: string
  /** The equity tag is filled, the others are outlined. */
  filled: boolean
}

/** Draws the tags into the right gutter, moved apart where they would cover each other. */
export function drawTags(u: uPlot, tags: Tag[], surface: string): void {
  const { ctx, bbox } = u
  const ratio = window.devicePixelRatio || 1
  const height = 18 * ratio
  const left = bbox.left + bbox.width + 6 * ratio
  const inside = tags.filter((tag) => {
    const y = u.valToPos(tag.value, "y", true)
    return y >= bbox.top - 1 && y <= bbox.top + bbox.height + 1
  })
  const centres = spreadLabels(
    inside.map((tag) => u.valToPos(tag.value, "y", true)),
    height + 2 * ratio,
    bbox.top + height / 2,
    bbox.top + bbox.height - height / 2
  )
  ctx.save()
  ctx.font = `600 ${11 * ratio}px ${fontOf(u)}`
  ctx.textBaseline = "middle"
  ctx.textAlign = "left"
  inside.forEach((tag, index) => {
    const y = centres[index]
    const width = ctx.measureText(tag.text).width + 10 * ratio
    ctx.fillStyle = tag.filled ? tag.colour : surface
    ctx.fillRect(left, y - height / 2, width, height)
    ctx.strokeStyle = tag.colour
    ctx.lineWidth = ratio
    ctx.strokeRect(left, y - height / 2, width, height)
    ctx.fillStyle = tag.filled ? surface : tag.colour
    ctx.fillText(tag.text, left + 5 * ratio, y + 0.5 * ratio)
  })
  ctx.restore()
}

/** The font of the page around the chart: a canvas does not inherit it. */
function fontOf(u: uPlot): string {
  return getComputedStyle(u.root).fontFamily
}
