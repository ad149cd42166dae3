import { handle } from "../../../lib/handle"
import { readTasks } from "../../../lib/read-tasks"
import { listTasks } from "./routes"

export const GET = handle(listTasks, async ({ query, scope }) => ({
  ...(await readTasks(scope, query)),
  limit: query.limit,
  offset: query.offset,
}))
