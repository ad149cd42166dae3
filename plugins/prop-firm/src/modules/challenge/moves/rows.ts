import type { ChallengeAccountStatus, ChallengeStatus } from "@highwater/domain"

/** A challenge as the moves read it, under a row lock. */
export interface ChallengeState {
  id: string
  customer_id: string
  program_id: string
  program_version_id: string
  size_key: string
  /** As the terms it was sold with name them; empty without. */
  add_ons: string
  status: ChallengeStatus
  paused_from: ChallengeStatus | null
  phase_index: number
  version: number
}

/** A challenge account as the moves read it, under a row lock. */
export interface ChallengeAccountState {
  id: string
  challenge_id: string
  phase_index: number
  funded: boolean
  status: ChallengeAccountStatus
  login: string | null
  version: number
}
