import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallenge } from "../../../modules/challenge/moves/lock-challenge"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { readProgramDocument } from "../../../modules/challenge/moves/read-program-document"
import { raiseTask } from "../../../modules/support/raise-task"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { advance } from "./advance"
import { endDoubt } from "./end-doubt"

/**
 * All objectives are met: the next phase opens, or a person looks first where the
 * program says so for this phase. A phase that was passed before, and is again
 * after a breach was reversed, opens nothing: the challenge is beyond it.
 */
export async function pass(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { account } = found
  const context = contextOf(input)
  const answered = input.was_open
    ? await endDoubt(trx, found.challenge, account, context)
    : []
  const challenge = await lockChallenge(trx, found.challenge.id)
  const moves = [
    ...answered,
    await moveChallengeAccount(trx, account, "pass", context),
  ]
  if (account.phase_index < challenge.phase_index) {
    return moves
  }
  const document = await readProgramDocument(trx, challenge)
  const phase = document?.phases[account.phase_index]
  if (phase?.next !== "review" && challenge.status === "active") {
    return [...moves, ...(await advance(trx, challenge, context))]
  }
  if (challenge.status === "active") {
    moves.push(await moveChallenge(trx, challenge, "review", context))
  }
  await raiseTask(trx, {
    kind: "challenge.passed",
    title: `${phase?.title ?? "A phase"} was passed and waits for a person`,
    detail: "Resume the challenge to open the next phase.",
    reference: { type: "challenge", id: challenge.id },
    dedupe_key: `challenge.passed:${account.id}`,
  })
  return moves
}
