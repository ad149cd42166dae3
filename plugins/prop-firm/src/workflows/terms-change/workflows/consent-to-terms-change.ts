import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  consentToTermsChangeStep,
  type ConsentToTermsChangeInput,
} from "../steps/consent-to-terms-change"

/** Records that a trader agrees to a change of terms. */
export const consentToTermsChangeWorkflow = createWorkflow(
  "consent-to-terms-change",
  (input: ConsentToTermsChangeInput) =>
    new WorkflowResponse(consentToTermsChangeStep(input))
)
