import { appendEquity, type EquitySeries } from "@highwater/charts"
import type { AccountDetail } from "./types"

/** The part of a challenge account that a live message renews. */
export type LiveAccount = Pick<
  AccountDetail,
  | "id"
  | "status"
  | "balance"
  | "equity"
  | "room_today"
  | "room_total"
  | "target_progress"
  | "last_event_at"
  | "platform_now"
  | "next_reset_at"
  | "meters"
  | "data_quality"
>

/** Reads one message of the stream; null where it is not what was agreed. */
export function readLiveUpdate(data: string): LiveAccount | null {
  try {
    const update: unknown = JSON.parse(data)
    return typeof update === "object" &&
      update !== null &&
      "id" in update &&
      "meters" in update &&
      Array.isArray(update.meters)
      ? (update as LiveAccount)
      : null
  } catch {
    return null
  }
}

/** The chart's series with a live update at its end. */
export function extendSeries(
  series: EquitySeries,
  update: LiveAccount
): EquitySeries {
  if (
    update.equity === null ||
    update.balance === null ||
    update.last_event_at === null
  ) {
    return series
  }
  const floor = (kind: string): string | null =>
    update.meters.find((meter) => meter.kind === kind)?.level ?? null
  return appendEquity(series, {
    at: update.last_event_at,
    equity: update.equity,
    balance: update.balance,
    daily_floor: floor("daily_loss"),
    overall_floor: floor("overall_loss"),
  })
}
