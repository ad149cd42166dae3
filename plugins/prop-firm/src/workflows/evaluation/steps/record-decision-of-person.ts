import type { TradingEvent } from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { EVALUATION_MODULE } from "../../../modules/evaluation"
import { BatchRefused } from "../../../modules/evaluation/journal/submission"
import type EvaluationModuleService from "../../../modules/evaluation/service"
import { ownEventAt } from "../own-event-at"

export type PersonsDecision = {
  challenge_account_id: string
  /** A pardon undoes a breach that a verdict confirmed: there is no state to go back to. */
  kind: "hold" | "resume" | "reversal" | "pardon"
  /** Rules whose breach is undone; for reversals only. */
  rules?: string[]
  actor: Actor
  reason: string
}

/**
 * Puts a person's decision into the journal, where it is evaluated like every
 * other event. Not compensated: the journal is a record of what was decided.
 *
 * @throws NOT_ALLOWED where it contradicts what is known
 */
export const recordDecisionOfPersonStep = createStep(
  "record-decision-of-person",
  async (input: PersonsDecision, { container }) => {
    const id = input.challenge_account_id
    const at = await ownEventAt(container, id)
    try {
      const result = await container
        .resolve<EvaluationModuleService>(EVALUATION_MODULE)
        .submit({
          kind: "own",
          challengeAccountId: id,
          events: eventsOf(input, at),
          note: {
            actor_type: input.actor.type,
            actor_id: input.actor.id,
            reason: input.reason,
          },
        })
      return new StepResponse(result.decisions)
    } catch (error) {
      if (error instanceof BatchRefused) {
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message)
      }
      throw error
    }
  }
)

function eventsOf(
  { kind, rules, reason }: PersonsDecision,
  at: string
): TradingEvent[] {
  switch (kind) {
    case "hold":
      return [{ type: "hold", at, reason }]
    case "pardon":
      return [{ type: "verdict", at, status: "active", reason }]
    case "resume":
      return [{ type: "resume", at }]
    case "reversal":
      return (rules ?? []).map((rule) => ({
        type: "reversal",
        at,
        rule,
        reason,
      }))
  }
}
