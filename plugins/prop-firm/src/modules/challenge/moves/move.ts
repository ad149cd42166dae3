import type { Actor } from "../../../lib/actor"

/** Why a move is made, the same for all moves of one verb. */
export interface MoveContext {
  actor: Actor
  reason: string | null
  evidence: Record<string, unknown> | null
  /** The same key moves once; a repeated call changes nothing. */
  key: string
}

/** A move that was made. */
export interface Move {
  entity: "challenge" | "challenge_account"
  /** Id of the challenge or challenge account. */
  id: string
  challenge_id: string
  verb: string
  from_status: string
  to_status: string
}
