import type { Messages } from "next-intl"
import type { Program } from "./types"

/** Does the overall floor stay where it is, or rise with the account? */
export type FloorKind = "static" | "trailing"

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

/** The kind of floor a program's first phase has; null without an overall loss rule. */
export function floorKind(program: Program): FloorKind | null {
  const trails = program.sizes[0]?.phases[0]?.facts.overall_trails ?? null
  return trails === null ? null : trails === "none" ? "static" : "trailing"
}
