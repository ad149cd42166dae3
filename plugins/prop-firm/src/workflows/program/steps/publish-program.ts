import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import {
  publishVersion,
  type PublishInput,
} from "../../../modules/challenge/programs/publish-version"

interface Input extends PublishInput {
  actor: Actor
}

/**
 * Publishes a draft and records who did, in one transaction. Not compensated: a
 * published version is for ever, so this is the last step that can fail.
 *
 * @throws MedusaError `invalid_data` naming paths, `not_found`, or `conflict`.
 */
export const publishProgramStep = createStep(
  "publish-program",
  async ({ actor, ...input }: Input, { container }) => {
    const version = await pgConnection(container).transaction(async (trx) => {
      const published = await publishVersion(trx, input)
      await recordAudit(trx, {
        actor,
        action: "program.publish",
        target: { type: "program", id: input.program_id },
        reason: input.note,
        after: published,
      })
      return published
    })
    return new StepResponse(version)
  }
)
