import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createPlatformConnectionStep } from "../steps/create-platform-connection"
import type { CreateConnectionInput } from "../steps/create-platform-connection"

/**
 * Connects a trading platform. The answer holds the signing secret, the only
 * time it is shown.
 *
 * @example
 * await createPlatformConnectionWorkflow(container).run({
 *   input: { name: "Demo", provider: "simulated", clock: "virtual",
 *     actor: { type: "system", id: null } },
 * })
 * @throws MedusaError `invalid_data` naming a provider that is not configured.
 */
export const createPlatformConnectionWorkflow = createWorkflow(
  "create-platform-connection",
  (input: CreateConnectionInput) =>
    new WorkflowResponse(createPlatformConnectionStep(input))
)
