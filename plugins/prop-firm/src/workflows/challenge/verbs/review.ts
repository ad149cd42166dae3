import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../../modules/challenge/moves/lock-challenge-account"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { raiseTask } from "../../../modules/support/raise-task"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"

/**
 * The engine cannot tell: the challenge waits for a person, with a task that says
 * why. A challenge that is paused or over already only gets the task.
 */
export async function review(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const { challenge, account } = await lockChallengeAccount(
    trx,
    input.challenge_account_id
  )
  if (await wasMoved(trx, input.key)) {
    return []
  }
  await raiseTask(trx, {
    kind: "challenge_account.undetermined",
    title: "An outcome cannot be decided by the data alone",
    detail: input.reason ?? null,
    reference: { type: "challenge_account", id: account.id },
    dedupe_key: `review:${input.key}`,
  })
  return challenge.status === "active"
    ? [await moveChallenge(trx, challenge, "review", contextOf(input))]
    : []
}
