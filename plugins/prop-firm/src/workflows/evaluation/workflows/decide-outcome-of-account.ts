import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { decideOutcomeStep } from "../steps/decide-outcome"
import type { DecideOutcomeInput } from "../steps/decide-outcome"
import { requireOpenLoginStep } from "../steps/require-open-login"

/**
 * A person decides what the data could not: the breach is true, the phase is
 * passed, or the account goes on as if what was found had not been. Challenge and
 * platform follow through the outbox.
 *
 * @throws MedusaError `not_allowed` where no outcome is open.
 */
export const decideOutcomeOfAccountWorkflow = createWorkflow(
  "decide-outcome-of-account",
  (input: DecideOutcomeInput) => {
    requireOpenLoginStep(input)
    return new WorkflowResponse(decideOutcomeStep(input))
  }
)
