import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { raiseTask } from "../../../modules/support/raise-task"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"

/**
 * The engine cannot tell: the challenge waits for a person, with a task that says
 * why. A challenge that is paused or over already only gets the task.
 */
export async function review(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { challenge, account } = found
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
