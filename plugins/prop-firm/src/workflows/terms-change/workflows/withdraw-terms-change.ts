import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  withdrawTermsChangeStep,
  type WithdrawTermsChangeInput,
} from "../steps/withdraw-terms-change"

/** Takes an announced change of terms back where it does not hold yet. */
export const withdrawTermsChangeWorkflow = createWorkflow(
  "withdraw-terms-change",
  (input: WithdrawTermsChangeInput) =>
    new WorkflowResponse(withdrawTermsChangeStep(input))
)
