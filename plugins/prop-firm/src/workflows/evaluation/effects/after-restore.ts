import { pgConnection } from "../../../lib/pg-connection"
import { reverseBreachWorkflow } from "../../challenge/workflows/reverse-breach"
import { settleChallengeWorkflow } from "../../challenge/workflows/settle-challenge"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"
import { moveOf } from "./move-of"

/**
 * The account is judged active again; where only its outcome was open, nothing was
 * taken away that could be given back. Whoever reversed the breach has moved the
 * challenge already; if that was cut short it happens here, under the same key.
 */
export const afterRestore: EffectHandler = async (container, effect) => {
  const all = payloadOf(AccountPayload, effect)
  const { challenge_account_id, from, ...payload } = all
  if (from === "undetermined") {
    await settleChallengeWorkflow(container).run({ input: moveOf(effect, all) })
    return
  }
  if (from === "breached") {
    const breach = await pgConnection(container)("prop_breach")
      .where({ challenge_account_id, effect: "fail" })
      .whereNotNull("reversed_at")
      .orderBy([{ column: "reversed_at", order: "desc" }, { column: "at" }])
      .first<{ id: string } | undefined>("id")
    if (breach) {
      await reverseBreachWorkflow(container).run({
        input: {
          challenge_account_id,
          breach_id: breach.id,
          actor: {
            type: payload.actor_type ?? "system",
            id: payload.actor_id ?? null,
          },
          reason: payload.reason ?? null,
          key: `reverse:${breach.id}`,
        },
      })
    }
  }
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-restored",
    key: effect.key,
    breachId: null,
  })
}
