import { emitEventStep } from "@medusajs/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { EVENTS } from "../../events"
import { publishProgramStep } from "../steps/publish-program"
import { readProgramProductStep } from "../steps/read-program-product"
import { readProgramStep } from "../steps/read-program"
import { releaseInventoryStep } from "../steps/release-inventory"
import { requireRuleInputsStep } from "../steps/require-rule-inputs"

export interface PublishProgramInput {
  id: string
  /** The revision the caller has read. */
  revision: number
  note: string | null
  actor: Actor
}

/**
 * Publishes a program's draft as its next immutable version: from then on it is
 * what shoppers see and buy. Challenges sold before keep their terms.
 *
 * @throws MedusaError `invalid_data` naming the paths of problems and the sizes
 * without a variant and the rules whose inputs are missing, `not_allowed` for a shipped product, `not_found`, `conflict`.
 */
export const publishProgramWorkflow = createWorkflow(
  "publish-program",
  (input: PublishProgramInput) => {
    const program = readProgramStep({ id: input.id })
    const product = readProgramProductStep({ product_id: program.product_id })
    requireRuleInputsStep({ program_id: input.id })
    releaseInventoryStep(product)
    const version = publishProgramStep({
      program_id: input.id,
      revision: input.revision,
      note: input.note,
      published_by: input.actor.id,
      variants: product.variants,
      actor: input.actor,
    })
    emitEventStep({
      eventName: EVENTS.programPublished,
      data: { id: input.id },
    })
    return new WorkflowResponse(version)
  }
)
