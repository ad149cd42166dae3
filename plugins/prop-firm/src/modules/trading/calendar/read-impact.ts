import type { Impact } from "./calendar-row"

const IMPACTS = new Map<string, Impact>([
  ["", 0],
  ["0", 0],
  ["none", 0],
  ["non-economic", 0],
  ["holiday", 0],
  ["1", 1],
  ["low", 1],
  ["2", 2],
  ["medium", 2],
  ["moderate", 2],
  ["3", 3],
  ["high", 3],
])

/** "High", "HIGH", "High Impact Expected", "CALENDAR_IMPORTANCE_HIGH", "3"; null where it is none of these. */
export function readImpact(text: string): Impact | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^calendar_importance_/, "")
    .replace(/ impact expected$/, "")
  return IMPACTS.get(word) ?? null
}
