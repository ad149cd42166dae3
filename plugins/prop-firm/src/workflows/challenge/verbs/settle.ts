import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { endDoubt } from "./end-doubt"

/** What was open has turned out to be nothing: the challenge goes on. */
export async function settle(
  trx: Knex.Transaction,
  input: ChallengeAccountMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  return found
    ? endDoubt(trx, found.challenge, found.account, contextOf(input))
    : []
}
