import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { createProgramStep } from "../steps/create-program"
import { readProgramProductStep } from "../steps/read-program-product"

export interface CreateProgramInput {
  product_id: string
  /** Program document, format highwater.program/1; may still be incomplete. */
  document: Record<string, unknown>
  actor: Actor
}

/**
 * Starts a program as a draft for a Medusa product.
 *
 * @throws MedusaError `not_found` without such a product, `invalid_data` when it has
 * a program already.
 */
export const createProgramWorkflow = createWorkflow(
  "create-program",
  (input: CreateProgramInput) => {
    const product = readProgramProductStep({ product_id: input.product_id })
    const program = createProgramStep({
      product_id: input.product_id,
      product_title: product.title,
      document: input.document,
      actor: input.actor,
    })
    return new WorkflowResponse(program)
  }
)
