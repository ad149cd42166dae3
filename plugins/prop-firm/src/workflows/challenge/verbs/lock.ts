import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../../modules/challenge/moves/lock-challenge-account"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"

/** Trading is off until the next daily reset (`lock`), or on again (`unlock`). */
export async function lock(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput,
  verb: "lock" | "unlock"
): Promise<Move[]> {
  const { account } = await lockChallengeAccount(
    trx,
    input.challenge_account_id
  )
  if (await wasMoved(trx, input.key)) {
    return []
  }
  return [await moveChallengeAccount(trx, account, verb, contextOf(input))]
}
