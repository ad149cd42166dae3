/** A pattern of thin diagonals over a tint: the zone below the floor must be seen without colour too. */
export function hatch(
  context: CanvasRenderingContext2D,
  line: string,
  tint: string
): CanvasPattern | string {
  const ratio = window.devicePixelRatio || 1
  const size = Math.round(7 * ratio)
  const tile = document.createElement("canvas")
  tile.width = size
  tile.height = size
  const draw = tile.getContext("2d")
  if (!draw) {
    return tint
  }
  draw.fillStyle = tint
  draw.fillRect(0, 0, size, size)
  draw.strokeStyle = line
  draw.globalAlpha = 0.35
  draw.lineWidth = Math.max(1, ratio * 0.75)
  draw.beginPath()
  for (const shift of [-size, 0, size]) {
    draw.moveTo(shift, size)
    draw.lineTo(shift + size, 0)
  }
  draw.stroke()
  return context.createPattern(tile, "repeat") ?? tint
}
