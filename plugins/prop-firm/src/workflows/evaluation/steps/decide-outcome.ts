import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { EVALUATION_MODULE } from "../../../modules/evaluation"
import { BatchRefused } from "../../../modules/evaluation/journal/submission"
import { readQuestion } from "../../../modules/evaluation/read-question"
import type EvaluationModuleService from "../../../modules/evaluation/service"
import { outcomeEvents } from "../outcome-events"
import type { Outcome } from "../outcome-events"
import { ownEventAt } from "../own-event-at"

export type DecideOutcomeInput = {
  challenge_account_id: string
  outcome: Outcome
  actor: Actor
  reason: string
}

/**
 * Puts a person's answer to an open outcome into the journal, where everything
 * follows from it. Not compensated: the journal is a record of what was decided.
 *
 * @throws NOT_ALLOWED where no outcome is open, or nothing was found that the
 * answer could confirm
 */
export const decideOutcomeStep = createStep(
  "decide-outcome",
  async (
    { challenge_account_id: id, outcome, actor, reason }: DecideOutcomeInput,
    { container }
  ) => {
    const knex = pgConnection(container)
    const at = await ownEventAt(container, id)
    const { isOpen, found } = await readQuestion(knex, id)
    refuseUnlessOpen(id, isOpen, outcome, found.length)
    try {
      await container
        .resolve<EvaluationModuleService>(EVALUATION_MODULE)
        .submit({
          kind: "own",
          challengeAccountId: id,
          events: outcomeEvents(outcome, found, at, reason),
          note: { actor_type: actor.type, actor_id: actor.id, reason },
        })
    } catch (error) {
      throw error instanceof BatchRefused
        ? new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message)
        : error
    }
    await knex.transaction((trx) =>
      recordAudit(trx, {
        actor,
        action: "challenge_account.decide_outcome",
        target: { type: "challenge_account", id },
        reason,
        before: { status: "undetermined" },
        after: { status: outcome },
      })
    )
    return new StepResponse({ id })
  }
)

function refuseUnlessOpen(
  id: string,
  isOpen: boolean,
  outcome: Outcome,
  found: number
): void {
  if (!isOpen) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The outcome of challenge account ${id} is not open.`
    )
  }
  if (outcome === "breached" && found === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `No rule of challenge account ${id} was found broken, so there is nothing to confirm.`
    )
  }
}
