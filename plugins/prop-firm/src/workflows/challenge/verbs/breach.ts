import { canMove } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallenge } from "../../../modules/challenge/moves/lock-challenge"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { readProgramDocument } from "../../../modules/challenge/moves/read-program-document"
import type {
  ChallengeAccountState,
  ChallengeState,
} from "../../../modules/challenge/moves/rows"
import { raiseTask } from "../../../modules/support/raise-task"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type BreachMoveInput } from "../move-input"
import { endDoubt } from "./end-doubt"
import { endFunded } from "./end-funded"

/** Whether the program lets this breach end the challenge without a person. */
async function isAutomatic(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  account: ChallengeAccountState,
  breachId: string
): Promise<boolean> {
  const breach = await trx<{ id: string; rule: string }>("prop_breach")
    .select("rule")
    .where({ id: breachId })
    .first()
  const document = await readProgramDocument(trx, challenge)
  const automatic = breach && document?.automatic?.[breach.rule]
  return automatic !== false && account.phase_index === challenge.phase_index
}

/**
 * A hard breach: the challenge account is breached at once. The challenge is lost
 * where the rule is automatic, else it waits under review, also one that is
 * suspended. What the challenge has become for good (won) is for a person to
 * change. A funded account's challenge stays won; it has ended.
 */
export async function breach(
  trx: Knex.Transaction,
  input: BreachMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { account } = found
  const { breach_id } = input
  const context = contextOf(input, { breach_id })
  const answered = input.was_open
    ? await endDoubt(trx, found.challenge, account, context)
    : []
  const challenge = await lockChallenge(trx, found.challenge.id)
  const moves = [
    ...answered,
    await moveChallengeAccount(trx, account, "breach", context),
  ]
  if (account.funded) {
    await endFunded(trx, challenge)
  } else if (
    canMove("challenge", challenge.status, "lose") &&
    (await isAutomatic(trx, challenge, account, breach_id))
  ) {
    moves.push(await moveChallenge(trx, challenge, "lose", context))
  } else {
    if (canMove("challenge", challenge.status, "review")) {
      moves.push(await moveChallenge(trx, challenge, "review", context))
    }
    await raiseTask(trx, {
      kind: "challenge_account.breached",
      title: "A breach waits for a person",
      detail: "Confirm it, or reverse it with a reason.",
      reference: { type: "challenge_account", id: account.id },
      dedupe_key: `breach:${breach_id}`,
    })
  }
  return moves
}
