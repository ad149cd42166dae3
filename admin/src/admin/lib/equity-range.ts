/** How far back a chart goes, the widest last. */
export const EQUITY_RANGES = ["1d", "7d", "30d", "all"] as const
export type EquityRange = (typeof EQUITY_RANGES)[number]

const DAY_MS = 86_400_000

/** From when on, seen from a moment of the platform's clock; nothing for all of it. */
export function equityRange(
  range: EquityRange,
  now: string
): { from?: string } {
  if (range === "all") {
    return {}
  }
  const days = Number(range.slice(0, -1))
  return { from: new Date(Date.parse(now) - days * DAY_MS).toISOString() }
}
