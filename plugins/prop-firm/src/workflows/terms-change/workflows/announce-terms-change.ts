import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  announceTermsChangeStep,
  type AnnounceTermsChangeInput,
} from "../steps/announce-terms-change"

/** Says that a published version is to hold for running challenges from their next phase, or their next payout cycle, on. */
export const announceTermsChangeWorkflow = createWorkflow(
  "announce-terms-change",
  (input: AnnounceTermsChangeInput) =>
    new WorkflowResponse(announceTermsChangeStep(input))
)
