import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StartDryRunInput } from "../../../modules/challenge/dry-runs/start-dry-run"
import { startDryRunStep } from "../steps/start-dry-run"

/** Has a draft tried on the challenges of the last days, in the background. */
export const startDryRunWorkflow = createWorkflow(
  "start-dry-run",
  (input: StartDryRunInput) => new WorkflowResponse(startDryRunStep(input))
)
