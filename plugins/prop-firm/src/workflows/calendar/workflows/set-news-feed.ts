import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setNewsFeedStep, type SetNewsFeedInput } from "../steps/set-news-feed"

/**
 * Says where the news calendar is fetched from by itself, or that it is not.
 *
 * @throws MedusaError `invalid_data` for an address or a zone that cannot be used
 */
export const setNewsFeedWorkflow = createWorkflow(
  "set-news-feed",
  (input: SetNewsFeedInput) => new WorkflowResponse(setNewsFeedStep(input))
)
