import type { Decision, SerializedState } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type {
  ChallengeAccountStatus,
  ChallengeStatus,
} from "../../types/http/challenge-account"

/** What one joined query knows of a challenge account. */
export type AccountRow = {
  id: string
  login: string | null
  status: z.infer<typeof ChallengeAccountStatus>
  phase_key: string
  phase_index: number
  phase_title: string
  funded: boolean
  currency: string
  initial_balance: string
  terms_id: string
  terms_hash: string
  opened_at: Date | null
  closed_at: Date | null
  challenge_id: string
  challenge_number: string
  challenge_status: z.infer<typeof ChallengeStatus>
  customer_id: string
  order_id: string | null
  size_key: string
  program_version_id: string
  program_version: number
  program_id: string
  program_name: string
  email: string | null
  first_name: string | null
  last_name: string | null
  connection_clock: string | null
  connection_clock_at: Date | null
  connection_event_at: Date | null
  /** Null until the login is open and under evaluation. */
  evaluation: string | null
  evaluation_hash: string
  document: unknown
  state: SerializedState
  decision: Decision | null
  engine: string
  quality: "none" | "good" | "stale" | "gap" | "suspect"
  balance: string | null
  equity: string | null
  room_today: string | null
  room_total: string | null
  target_progress: number | null
  trading_days: number | null
  event_at: Date | null
  next_instant: Date | null
}
