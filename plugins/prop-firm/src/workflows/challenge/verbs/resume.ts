import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { lockChallenge } from "../../../modules/challenge/moves/lock-challenge"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import type { ChallengeAccountState } from "../../../modules/challenge/moves/rows"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { contextOf, type ChallengeMoveInput } from "../move-input"
import { advance } from "./advance"

/**
 * A person ends a pause: the challenge goes back to where it was. Where a passed
 * phase was waiting, the next one opens.
 *
 * @throws MedusaError `not_allowed` while a breach is neither confirmed nor reversed,
 * or an outcome is open.
 */
export async function resume(
  trx: Knex.Transaction,
  input: ChallengeMoveInput
): Promise<Move[]> {
  const challenge = await lockChallenge(trx, input.challenge_id)
  if (await wasMoved(trx, input.key)) {
    return []
  }
  const account = await trx<ChallengeAccountState>("prop_challenge_account")
    .where({ challenge_id: challenge.id, phase_index: challenge.phase_index })
    .first()
  if (account?.status === "breached" && challenge.status === "under_review") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Challenge ${challenge.id} has an open breach: confirm or reverse it.`
    )
  }
  if (challenge.status === "under_review" && (await isOpen(trx, account))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Challenge ${challenge.id} has an open outcome: decide it.`
    )
  }
  const context = contextOf(input)
  const moves = [await moveChallenge(trx, challenge, "resume", context)]
  if (account?.status === "passed" && moves[0]?.to_status === "active") {
    const resumed = await lockChallenge(trx, input.challenge_id)
    const onward = { ...context, key: `${context.key}:advance` }
    moves.push(...(await advance(trx, resumed, onward)))
  }
  return moves
}

/** The data could not decide: going on would leave it undecided for ever. */
async function isOpen(
  trx: Knex.Transaction,
  account: ChallengeAccountState | undefined
): Promise<boolean> {
  const state =
    account &&
    (await trx("prop_account_state")
      .where({ challenge_account_id: account.id })
      .first<{ status: string } | undefined>("status"))
  return state?.status === "undetermined"
}
