import { pgConnection } from "../../../lib/pg-connection"
import { EVALUATION_MODULE } from "../../../modules/evaluation"
import type EvaluationModuleService from "../../../modules/evaluation/service"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { ownEventAt } from "../own-event-at"
import { AccountPayload } from "./account-payload"

const REASON = "The journal follows the challenge after an interruption."

/** Puts into the journal that the challenge is suspended, or goes on: as it stands now. */
export const followPause: EffectHandler = async (container, effect) => {
  const { challenge_account_id: id } = payloadOf(AccountPayload, effect)
  const knex = pgConnection(container)
  const challenge = await knex("prop_challenge as c")
    .join("prop_challenge_account as a", "a.challenge_id", "c.id")
    .where("a.id", id)
    .first<{ status: string } | undefined>("c.status")
  if (challenge?.status !== "suspended" && challenge?.status !== "active") {
    return
  }
  const at = await ownEventAt(container, id)
  await container.resolve<EvaluationModuleService>(EVALUATION_MODULE).submit({
    kind: "own",
    challengeAccountId: id,
    events: [
      challenge.status === "suspended"
        ? { type: "hold", at, reason: REASON }
        : { type: "resume", at },
    ],
    note: { actor_type: "system", actor_id: null, reason: REASON },
  })
}
