import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  setPurchasePolicyStep,
  type SetPurchasePolicyInput,
} from "../steps/set-purchase-policy"

/** Changes what a dispute does and who may have challenges for nothing. */
export const setPurchasePolicyWorkflow = createWorkflow(
  "set-purchase-policy",
  (input: SetPurchasePolicyInput) =>
    new WorkflowResponse(setPurchasePolicyStep(input))
)
