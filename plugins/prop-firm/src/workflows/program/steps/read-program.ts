import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHALLENGE_MODULE } from "../../../modules/challenge"
import type ChallengeModuleService from "../../../modules/challenge/service"

/**
 * Reads which product a program is sold as.
 *
 * @throws MedusaError `not_found`.
 */
export const readProgramStep = createStep(
  "read-program",
  async ({ id }: { id: string }, { container }) => {
    const { product_id } = await container
      .resolve<ChallengeModuleService>(CHALLENGE_MODULE)
      .retrieveProgram(id)
    return new StepResponse({ product_id })
  }
)
