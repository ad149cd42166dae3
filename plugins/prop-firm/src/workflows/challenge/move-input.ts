import type { Actor } from "../../lib/actor"
import type { MoveContext } from "../../modules/challenge/moves/move"

/** What every lifecycle workflow takes beside its own ids. */
export interface MoveInput {
  /** The same key moves once, however often the workflow is run. */
  key: string
  /** Default: the engine. */
  actor?: Actor
  reason?: string | null
  evidence?: Record<string, unknown> | null
}

/** Input of a verb on one challenge account. */
export interface ChallengeAccountMoveInput extends MoveInput {
  challenge_account_id: string
  /** The outcome was open before, and somebody may have been asked. */
  was_open?: boolean
}

/** Input of a verb on one challenge. */
export interface ChallengeMoveInput extends MoveInput {
  challenge_id: string
}

/** Input of a verb about one breach. */
export interface BreachMoveInput extends ChallengeAccountMoveInput {
  breach_id: string
}

/** The record a move leaves, from a workflow's input. */
export const contextOf = (
  input: MoveInput,
  evidence?: Record<string, unknown>
): MoveContext => ({
  actor: input.actor ?? { type: "engine", id: null },
  reason: input.reason ?? null,
  evidence: input.evidence ?? evidence ?? null,
  key: input.key,
})
