import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setDataQualityStep } from "../steps/set-data-quality"
import type { SetDataQualityInput } from "../steps/set-data-quality"

/**
 * Changes what of a platform connection's data is doubted.
 *
 * @throws MedusaError `not_found` without the connection, `invalid_data` where a
 * virtual clock cannot have what is asked for.
 */
export const setDataQualityWorkflow = createWorkflow(
  "set-data-quality",
  (input: SetDataQualityInput) =>
    new WorkflowResponse(setDataQualityStep(input))
)
