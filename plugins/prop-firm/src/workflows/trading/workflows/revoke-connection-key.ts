import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { revokeConnectionKeyStep } from "../steps/revoke-connection-key"
import type { RevokeKeyInput } from "../steps/revoke-connection-key"

/**
 * Revokes a signing key of a connection.
 *
 * @throws MedusaError `not_found` when the connection has no such key.
 */
export const revokeConnectionKeyWorkflow = createWorkflow(
  "revoke-connection-key",
  (input: RevokeKeyInput) =>
    new WorkflowResponse(revokeConnectionKeyStep(input))
)
