import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type BodyOf, type QueryOf } from "../../lib/client"
import { pollingInterval } from "../../lib/polling-interval"

export type ChallengesQuery = QueryOf<"GET /admin/challenges">
const POLL_MS = 10_000

export const challengeKeys = {
  all: ["prop", "challenges"] as const,
  list: (query: ChallengesQuery) => [...challengeKeys.all, query] as const,
}

/** Challenges of one order or one trader. */
export function useChallenges(query: ChallengesQuery) {
  return useQuery({
    queryKey: challengeKeys.list(query),
    queryFn: () => client("GET /admin/challenges", { query }),
    refetchInterval: ({ state }) =>
      pollingInterval(POLL_MS, state.fetchFailureCount),
  })
}

/** Issues what a paid order still lacks; nothing happens twice. */
export function useIssueChallenges(orderId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client("POST /admin/orders/:id/issue-challenges", {
        params: { id: orderId },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: challengeKeys.all }),
  })
}

/** Gives a trader a challenge without money; the same key gives one. */
export function useGrantChallenge(customerId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/customers/:id/grant-challenge">) =>
      client("POST /admin/customers/:id/grant-challenge", {
        params: { id: customerId },
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: challengeKeys.all }),
  })
}
