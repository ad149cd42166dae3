import { z } from "@medusajs/framework/zod"
import { breachChallengeAccountWorkflow } from "../../challenge/workflows/breach-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"
import { moveOf } from "./move-of"

const BreachPayload = AccountPayload.extend({ breach_id: z.string() })

/** The platform is stopped by now: record the move, then tell the trader. */
export const afterBreach: EffectHandler = async (container, effect) => {
  const payload = payloadOf(BreachPayload, effect)
  const { challenge_account_id, breach_id } = payload
  await breachChallengeAccountWorkflow(container).run({
    input: { ...moveOf(effect, payload), breach_id },
  })
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-breached",
    key: effect.key,
    breachId: breach_id,
  })
}
