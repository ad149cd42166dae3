import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type BodyOf } from "../../lib/client"
import { programKeys } from "./programs"

const keyOf = (programId: string) =>
  [...programKeys.all, "terms-changes", programId] as const

/** Changes of terms announced for a program's running challenges. */
export function useTermsChanges(programId: string) {
  return useQuery({
    queryKey: keyOf(programId),
    queryFn: () =>
      client("GET /admin/programs/:id/terms-changes", {
        params: { id: programId },
      }),
  })
}

/** Announces that a published version is to reach running challenges. */
export function useAnnounceTermsChange(programId: string) {
  const refresh = useRefresh(programId)
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs/:id/terms-changes">) =>
      client("POST /admin/programs/:id/terms-changes", {
        params: { id: programId },
        body,
      }),
    onSuccess: refresh,
  })
}

/** Takes an announced change back where it does not hold yet. */
export function useWithdrawTermsChange(programId: string) {
  const refresh = useRefresh(programId)
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      client("POST /admin/terms-changes/:id/withdraw", {
        params: { id },
        body: { reason },
      }),
    onSuccess: refresh,
  })
}

function useRefresh(programId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: keyOf(programId) })
}
