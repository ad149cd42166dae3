import type { Program } from "./types"

/** Does the overall floor stay where it is, or rise with the account? */
export type FloorKind = "static" | "trailing"

const WORDS: Record<string, string> = {
  none: "Fixed floor",
  end_of_day_balance: "Floor follows the day's closing balance",
  end_of_day_equity: "Floor follows the day's closing equity",
  closed_balance: "Floor follows closed profit at once",
  equity: "Floor follows equity at once",
}

/** How an overall floor moves, in words; null without such a rule. */
export function floorWords(trails: string | null): string | null {
  return trails === null ? null : (WORDS[trails] ?? "Trailing floor")
}

/** The kind of floor a program's first phase has; null without an overall loss rule. */
export function floorKind(program: Program): FloorKind | null {
  const trails = program.sizes[0]?.phases[0]?.facts.overall_trails ?? null
  return trails === null ? null : trails === "none" ? "static" : "trailing"
}
