import type { EquityUpdate } from "@highwater/charts"
import type { LiveUpdate } from "./types"

/** What a live update adds to the equity chart; null before the first event. */
export function equityOfUpdate(update: LiveUpdate): EquityUpdate | null {
  const { last_event_at: at, equity, balance } = update
  if (at === null || equity === null || balance === null) {
    return null
  }
  return {
    at,
    equity,
    balance,
    daily_floor: floorOf(update, "daily_loss"),
    overall_floor: floorOf(update, "overall_loss"),
  }
}

/** Level of the first limit of a kind. */
function floorOf({ meters }: LiveUpdate, kind: string): string | null {
  return meters.find((meter) => meter.kind === kind)?.level ?? null
}
