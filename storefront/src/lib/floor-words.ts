import type { Messages } from "next-intl"

/** The ways in which an overall floor moves. */
export type Trails = keyof Messages["floor"]["meaning"]

const TRAILS: readonly string[] = [
  "none",
  "end_of_day_balance",
  "end_of_day_equity",
  "closed_balance",
  "equity",
] satisfies Trails[]

/** How an overall floor moves; null without such a rule, or with one this page has no words for. */
export function trailsOf(trails: string | null): Trails | null {
  return trails !== null && TRAILS.includes(trails) ? (trails as Trails) : null
}
