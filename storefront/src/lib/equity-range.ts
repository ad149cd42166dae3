/** How far back a chart goes, the widest last. */
export const EQUITY_RANGES = ["1d", "7d", "30d", "all"] as const
export type EquityRange = (typeof EQUITY_RANGES)[number]

const DAY_MS = 86_400_000

/** The range an address asks for; all of it where it names none. */
export const readEquityRange = (
  value: string | string[] | undefined
): EquityRange => EQUITY_RANGES.find((range) => range === value) ?? "all"

/** From when on, seen from a moment; nothing for all of it. */
export function equityFrom(
  range: EquityRange,
  until: string
): { from?: string } {
  if (range === "all") {
    return {}
  }
  const days = Number(range.slice(0, -1))
  return { from: new Date(Date.parse(until) - days * DAY_MS).toISOString() }
}
