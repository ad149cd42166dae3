import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { addConnectionKeyStep } from "../steps/add-connection-key"
import type { AddKeyInput } from "../steps/add-connection-key"

/**
 * Makes a further signing key of a connection and answers its secret once.
 *
 * @throws MedusaError `not_found` without the connection.
 */
export const addConnectionKeyWorkflow = createWorkflow(
  "add-connection-key",
  (input: AddKeyInput) => new WorkflowResponse(addConnectionKeyStep(input))
)
