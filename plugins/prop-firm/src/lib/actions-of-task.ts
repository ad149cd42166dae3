import type { z } from "@medusajs/framework/zod"
import type { TaskAction } from "../types/http/operations"

type Action = z.infer<typeof TaskAction>

/** What can be done about a task right where it is read; anything else starts at what it is about. */
const ACTIONS: Record<string, Action[]> = {
  "order.underpaid": ["issue_challenges", "accept_shortfall"],
  "order.duplicate": ["cancel_duplicate"],
  "order.free": ["issue_challenges"],
  "order.over_limit": ["issue_challenges"],
  "order.unclear": ["issue_challenges"],
  "order.without_trader": ["issue_challenges"],
}

/** The actions of a task, by its kind; none once it is done. */
export const actionsOfTask = (task: {
  kind: string
  status: string
}): Action[] => (task.status === "open" ? (ACTIONS[task.kind] ?? []) : [])
