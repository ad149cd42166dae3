import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type BodyOf } from "../../lib/client"
import { programKeys } from "./programs"

const EVERY_MS = 2000

const keyOf = (programId: string) =>
  [...programKeys.all, "dry-runs", programId] as const

/** What drafts would have decided; asked again while one is running. */
export function useDryRuns(programId: string) {
  return useQuery({
    queryKey: keyOf(programId),
    queryFn: () =>
      client("GET /admin/programs/:id/dry-runs", { params: { id: programId } }),
    refetchInterval: ({ state }) =>
      state.data?.dry_runs.some(({ status }) => status === "running")
        ? EVERY_MS
        : false,
  })
}

/** Has the saved draft tried on the challenges of the last days. */
export function useStartDryRun(programId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs/:id/dry-runs">) =>
      client("POST /admin/programs/:id/dry-runs", {
        params: { id: programId },
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(programId) }),
  })
}
