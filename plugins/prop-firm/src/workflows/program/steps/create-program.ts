import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHALLENGE_MODULE } from "../../../modules/challenge"
import { nameOf } from "../../../modules/challenge/programs/name-of"
import type ChallengeModuleService from "../../../modules/challenge/service"

interface Input {
  product_id: string
  product_title: string
  document: Record<string, unknown>
}

/**
 * Starts a program as a draft; taken back if a later step fails.
 *
 * @throws MedusaError `invalid_data` when the product has a program already.
 */
export const createProgramStep = createStep(
  "create-program",
  async (input: Input, { container }) => {
    const challenges =
      container.resolve<ChallengeModuleService>(CHALLENGE_MODULE)
    const { product_id, document } = input
    const [existing] = await challenges.listPrograms({ product_id })
    if (existing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `product_id: product ${product_id} has program ${existing.id} already.`
      )
    }
    const program = await challenges.createPrograms({
      product_id,
      name: nameOf(document) ?? input.product_title,
      draft: document,
    })
    return new StepResponse(program, program.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ChallengeModuleService>(CHALLENGE_MODULE)
        .deletePrograms(id)
    }
  }
)
