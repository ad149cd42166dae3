import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"

/** Trading is off until the next daily reset (`lock`), or on again (`unlock`). */
export async function lock(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput,
  verb: "lock" | "unlock"
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { account } = found
  return [await moveChallengeAccount(trx, account, verb, contextOf(input))]
}
