import {
  challengeAccountMoves,
  type ChallengeAccountStatus,
} from "./challenge-account-moves"
import { challengeMoves, type ChallengeStatus } from "./challenge-moves"
import type { Moves } from "./moves"

interface Statuses {
  challenge: ChallengeStatus
  challenge_account: ChallengeAccountStatus
}

/** The entities that have a lifecycle. */
export type LifecycleEntity = keyof Statuses

const tables: { [E in LifecycleEntity]: Moves<Statuses[E]> } = {
  challenge: challengeMoves,
  challenge_account: challengeAccountMoves,
}

/**
 * Where a verb leads from a status, or `null` where the table has no such move.
 * @example canMove("challenge", "active", "win") === "won"
 */
export const canMove = <E extends LifecycleEntity>(
  entity: E,
  from: Statuses[E],
  verb: string,
  pausedFrom: Statuses[E] | null = null
): Statuses[E] | null => {
  const table: Moves<Statuses[E]> = tables[entity]
  const moves: Readonly<Record<string, Statuses[E] | "back">> = table[from]
  const to = Object.hasOwn(moves, verb) ? moves[verb] : undefined
  if (to === undefined) return null
  return to === "back" ? pausedFrom : to
}
