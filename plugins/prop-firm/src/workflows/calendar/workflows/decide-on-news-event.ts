import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  decideOnNewsEventStep,
  type NewsEventDecision,
} from "../steps/decide-on-news-event"

/**
 * Pins an event of the news calendar to an instant, excludes it, or undoes
 * either. What a person decided stands above later imports.
 *
 * @example
 * await decideOnNewsEventWorkflow(container).run({
 *   input: { id, decision: "exclude", at: null, reason: "A duplicate", actor },
 * })
 * @throws MedusaError `not_found`; `not_allowed` where nothing would change.
 */
export const decideOnNewsEventWorkflow = createWorkflow(
  "decide-on-news-event",
  (input: NewsEventDecision) =>
    new WorkflowResponse(decideOnNewsEventStep(input))
)
