import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { client, type BodyOf, type QueryOf } from "../../lib/client"
import { equityRange, type EquityRange } from "../../lib/equity-range"
import { pollingInterval } from "../../lib/polling-interval"

const LIST_POLL_MS = 5_000
const DETAIL_POLL_MS = 10_000
const EQUITY_POLL_MS = 30_000
const MOST_POINTS = 1500

export type ChallengeAccountsQuery = QueryOf<"GET /admin/challenge-accounts">
interface PageQuery {
  limit: number
  offset: number
}

export const challengeAccountKeys = {
  all: ["prop", "challenge-accounts"] as const,
  list: (query: ChallengeAccountsQuery) =>
    [...challengeAccountKeys.all, "list", query] as const,
  detail: (id: string) => [...challengeAccountKeys.all, "detail", id] as const,
  equity: (id: string) => [...challengeAccountKeys.all, "equity", id] as const,
  part: (id: string, part: string, query?: PageQuery) =>
    [...challengeAccountKeys.all, part, id, query ?? {}] as const,
}

/** A page of challenge accounts, fetched again while it is looked at. */
export function useChallengeAccounts(query: ChallengeAccountsQuery) {
  return useQuery({
    queryKey: challengeAccountKeys.list(query),
    queryFn: () => client("GET /admin/challenge-accounts", { query }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      pollingInterval(LIST_POLL_MS, state.fetchFailureCount),
  })
}

/** One challenge account; `live` says that a stream keeps it fresh already. */
export function useChallengeAccount(id: string, live = false) {
  return useQuery({
    queryKey: challengeAccountKeys.detail(id),
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id", { params: { id } }),
    refetchInterval: ({ state }) =>
      pollingInterval(live ? 60_000 : DETAIL_POLL_MS, state.fetchFailureCount),
  })
}

/** The equity curve with its floors, for the chart, up to the platform's own now; live updates are added to it. */
export function useEquitySeries(id: string, range: EquityRange, now: string) {
  return useQuery({
    queryKey: [...challengeAccountKeys.equity(id), range],
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id/equity", {
        params: { id },
        query: { points: MOST_POINTS, ...equityRange(range, now) },
      }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      pollingInterval(EQUITY_POLL_MS, state.fetchFailureCount),
  })
}

/** What the engine answered, newest first. */
export function useDecisions(id: string, query: PageQuery) {
  return useQuery({
    queryKey: challengeAccountKeys.part(id, "decisions", query),
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id/decisions", {
        params: { id },
        query,
      }),
    placeholderData: keepPreviousData,
  })
}

/** Everything that happened to the challenge account, newest first. */
export function useTimeline(id: string, query: PageQuery) {
  return useQuery({
    queryKey: challengeAccountKeys.part(id, "timeline", query),
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id/timeline", {
        params: { id },
        query,
      }),
    placeholderData: keepPreviousData,
  })
}

/** Closed and open trades, newest first. */
export function useTrades(id: string, query: PageQuery) {
  return useQuery({
    queryKey: challengeAccountKeys.part(id, "trades", query),
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id/trades", {
        params: { id },
        query,
      }),
    placeholderData: keepPreviousData,
  })
}

/** Holds the challenge and takes trading away until it is resumed. */
export function useSuspendChallengeAccount(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/challenge-accounts/:id/suspend", {
        params: { id },
        body: { reason },
      }),
    onSuccess: refresh,
  })
}

/** Puts a suspended challenge back where it came from. */
export function useResumeChallengeAccount(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/challenge-accounts/:id/resume", {
        params: { id },
        body: { reason },
      }),
    onSuccess: refresh,
  })
}

/** Undoes the breach and restores the exact state before it. */
export function useReverseBreach(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/challenge-accounts/:id/reverse-breach", {
        params: { id },
        body: { reason },
      }),
    onSuccess: refresh,
  })
}

/** Agrees with a breach under review: the challenge is lost. */
export function useConfirmBreach(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/challenge-accounts/:id/confirm-breach", {
        params: { id },
        body: { reason },
      }),
    onSuccess: refresh,
  })
}

/** What the data left open, and which readings are doubted. */
export function useReview(id: string) {
  return useQuery({
    queryKey: challengeAccountKeys.part(id, "review"),
    queryFn: () =>
      client("GET /admin/challenge-accounts/:id/review", { params: { id } }),
    refetchInterval: ({ state }) =>
      pollingInterval(DETAIL_POLL_MS, state.fetchFailureCount),
  })
}

export type Outcome =
  BodyOf<"POST /admin/challenge-accounts/:id/outcome">["outcome"]

/** Decides an outcome that the data left open. */
export function useDecideOutcome(id: string, outcome: Outcome) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/challenge-accounts/:id/outcome", {
        params: { id },
        body: { outcome, reason },
      }),
    onSuccess: refresh,
  })
}

/** Evaluates the whole journal again and compares with the stored state. */
export function useReplay(id: string) {
  return useMutation({
    mutationFn: () =>
      client("POST /admin/challenge-accounts/:id/replay", { params: { id } }),
  })
}

function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: challengeAccountKeys.all })
}
