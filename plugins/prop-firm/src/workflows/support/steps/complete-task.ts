import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { closeTask } from "../../../modules/support/close-task"

/**
 * Marks a task as done and records who did, in one transaction; nothing follows
 * that could fail, so nothing is compensated.
 */
export const completeTaskStep = createStep(
  "complete-task",
  async (input: { id: string; actor: Actor }, { container }) => {
    await pgConnection(container).transaction(async (trx) => {
      const closed = await closeTask(trx, input.id, input.actor.id)
      if (closed) {
        await recordAudit(trx, {
          actor: input.actor,
          action: "task.complete",
          target: { type: "task", id: input.id },
        })
      }
    })
    return new StepResponse(input.id)
  }
)
