import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { client, type QueryOf } from "../../lib/client"
import { pollingInterval } from "../../lib/polling-interval"

export type TasksQuery = QueryOf<"GET /admin/tasks">
const POLL_MS = 15_000

export const taskKeys = {
  all: ["prop", "tasks"] as const,
  list: (query: TasksQuery) => [...taskKeys.all, query] as const,
}

/** Work that waits for a person. */
export function useTasks(query: TasksQuery) {
  return useQuery({
    queryKey: taskKeys.list(query),
    queryFn: () => client("GET /admin/tasks", { query }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      pollingInterval(POLL_MS, state.fetchFailureCount),
  })
}

/** Marks a task as done by the signed-in member of staff. */
export function useCompleteTask() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      client("POST /admin/tasks/:id/complete", { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: taskKeys.all }),
  })
}
