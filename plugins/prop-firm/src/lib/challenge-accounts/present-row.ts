import type { z } from "@medusajs/framework/zod"
import type {
  ChallengeAccountRow,
  Meter,
} from "../../types/http/challenge-account"
import type { AccountRow } from "./account-row"
import { connectionNow } from "../ingestion/connection-clock"
import { metersOf } from "./meters-of"
import { moneyText } from "./money-text"

export type PresentedRow = z.infer<typeof ChallengeAccountRow> & {
  platform_now: string
}
type Meters = z.infer<typeof Meter>[]

/** A joined row as lists show it. */
export function presentRow(
  row: AccountRow,
  meters: Meters = metersOf(row)
): PresentedRow {
  const name = [row.first_name, row.last_name].filter(Boolean).join(" ")
  return {
    id: row.id,
    login: row.login,
    status: row.status,
    challenge: {
      id: row.challenge_id,
      number: row.challenge_number,
      status: row.challenge_status,
    },
    trader: {
      id: row.customer_id,
      email: row.email ?? "",
      name: name || null,
    },
    program: { id: row.program_id, name: row.program_name },
    size: row.size_key,
    phase: {
      key: row.phase_key,
      title: row.phase_title,
      index: row.phase_index,
      funded: row.funded,
    },
    currency: row.currency,
    initial_balance: moneyText(row.initial_balance, row.currency),
    ...figuresOf(row, meters),
    platform_now: connectionNow({
      clock: row.connection_clock ?? "wall",
      clock_at: row.connection_clock_at,
      last_event_at: row.connection_event_at,
    }),
    opened_at: row.opened_at?.toISOString() ?? null,
    closed_at: row.closed_at?.toISOString() ?? null,
  }
}

function figuresOf(row: AccountRow, meters: Meters) {
  const { currency } = row
  return {
    balance: moneyText(row.balance, currency),
    equity: moneyText(row.equity, currency),
    room_today: moneyText(row.room_today, currency),
    room_total: moneyText(row.room_total, currency),
    room_today_fraction: smallestFraction(meters, "daily_loss"),
    room_total_fraction: smallestFraction(meters, "overall_loss"),
    target_progress: row.target_progress,
    trading_days: row.trading_days,
    last_event_at: row.event_at?.toISOString() ?? null,
  }
}

function smallestFraction(meters: Meters, kind: string): number | null {
  const fractions = meters
    .filter((meter) => meter.kind === kind)
    .map(({ fraction }) => fraction)
    .filter((fraction) => fraction !== null)
  return fractions.length === 0 ? null : Math.min(...fractions)
}
