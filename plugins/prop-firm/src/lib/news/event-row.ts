import type { z } from "@medusajs/framework/zod"
import type { NewsEvent } from "../../types/http/news"
import { iso, isoOrNull } from "../iso"

export const IMPACTS = ["none", "low", "medium", "high"] as const

export type EventRow = {
  id: string
  source: string
  title: string
  currency: string
  country: string | null
  starts_at: Date
  time_precision: "exact" | "day" | "tentative"
  effective_at: Date | null
  impact: number
  is_holiday: boolean
  forecast: string | null
  previous: string | null
  actual: string | null
  revised: string | null
  withdrawn_at: Date | null
  pinned_at: Date | null
  excluded: boolean
  imported_at: Date
}

/** One event as pages show it; a person's decision is told before the source's. */
export function presentEvent(row: EventRow): z.infer<typeof NewsEvent> {
  return {
    id: row.id,
    source: row.source,
    title: row.title,
    currency: row.currency,
    country: row.country,
    starts_at: iso(row.pinned_at ?? row.starts_at),
    time_precision: row.pinned_at ? "exact" : row.time_precision,
    effective_at: isoOrNull(row.effective_at),
    impact: IMPACTS[row.impact] ?? "none",
    is_holiday: row.is_holiday,
    forecast: row.forecast,
    previous: row.previous,
    actual: row.actual,
    revised: row.revised,
    state: stateOf(row),
    pinned: row.pinned_at !== null,
    imported_at: iso(row.imported_at),
  }
}

function stateOf({ excluded, pinned_at, withdrawn_at }: EventRow) {
  if (excluded) {
    return "excluded" as const
  }
  if (pinned_at) {
    return "pinned" as const
  }
  return withdrawn_at ? ("withdrawn" as const) : ("listed" as const)
}
