import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setConnectionLimitsStep } from "../steps/set-connection-limits"
import type { SetLimitsInput } from "../steps/set-connection-limits"

/**
 * Changes how much a platform connection may send.
 *
 * @throws MedusaError `not_found` without the connection.
 */
export const setConnectionLimitsWorkflow = createWorkflow(
  "set-connection-limits",
  (input: SetLimitsInput) =>
    new WorkflowResponse(setConnectionLimitsStep(input))
)
