import type { Decision } from "@highwater/domain"

/** A decision as it is stored. */
export type DecisionRow = {
  id: string
  challenge_account_id: string
  part: number
  seq: number
  event: number
  at: string
  day: string | null
  status: string
  explanation: string | null
  decision: Decision
}
