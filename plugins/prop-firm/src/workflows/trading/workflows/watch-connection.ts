import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { watchConnectionStep } from "../steps/watch-connection"
import type { WatchConnectionInput } from "../steps/watch-connection"

/**
 * Changes when a platform connection counts as silent.
 *
 * @throws MedusaError `not_found` without the connection, `invalid_data` for a
 * virtual clock.
 */
export const watchConnectionWorkflow = createWorkflow(
  "watch-connection",
  (input: WatchConnectionInput) =>
    new WorkflowResponse(watchConnectionStep(input))
)
