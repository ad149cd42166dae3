import { defineRoute } from "../../../lib/define-route"
import {
  AdminTaskAnswer,
  AdminTaskList,
  AdminTaskListQuery,
} from "../../../types/http/operations"

export const listTasks = defineRoute({
  method: "GET",
  path: "/admin/tasks",
  who: "staff",
  permission: "tasks.read",
  summary: "List what waits for a person",
  query: AdminTaskListQuery,
  answer: AdminTaskList,
})

export const completeTask = defineRoute({
  method: "POST",
  path: "/admin/tasks/:id/complete",
  who: "staff",
  permission: "tasks.manage",
  summary: "Mark a task as done",
  answer: AdminTaskAnswer,
})

export const adminTaskRoutes = [listTasks, completeTask]
