import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { insertProgram } from "../../../modules/challenge/programs/insert-program"

interface Input {
  product_id: string
  product_title: string
  document: Record<string, unknown>
  actor: Actor
}

/**
 * Starts a program as a draft and records who did, in one transaction: there is
 * nothing to compensate.
 *
 * @throws MedusaError `invalid_data` when the product has a program already.
 */
export const createProgramStep = createStep(
  "create-program",
  async ({ actor, ...input }: Input, { container }) => {
    const id = await pgConnection(container).transaction(async (trx) => {
      const inserted = await insertProgram(trx, input)
      await recordAudit(trx, {
        actor,
        action: "program.create",
        target: { type: "program", id: inserted },
        after: input.document,
      })
      return inserted
    })
    return new StepResponse({ id })
  }
)
