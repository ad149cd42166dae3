const NAMES = {
  ink: "--hw-ink",
  muted: "--hw-muted",
  line: "--hw-line",
  surface: "--hw-surface",
  equity: "--hw-equity",
  band: "--hw-band",
  balance: "--hw-balance",
  floor: "--hw-floor",
  zone: "--hw-floor-zone",
  target: "--hw-target",
} as const

/** The chart's colours, as CSS colour texts. */
export type Palette = Record<keyof typeof NAMES, string>

/** Reads the `--hw-*` variables where the chart stands, so that a theme or a page may override them. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    Object.entries(NAMES).map(([key, variable]) => [
      key,
      style.getPropertyValue(variable).trim() || "#888",
    ])
  ) as Palette
}
