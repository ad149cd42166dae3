import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { client, type BodyOf, type QueryOf } from "../../lib/client"

export type NewsEventsQuery = QueryOf<"GET /admin/news-events">
export type NewsDecision = BodyOf<"POST /admin/news-events/:id/decisions">
export type NewsImportBody = BodyOf<"POST /admin/news-imports">
export type NewsFeedBody = BodyOf<"POST /admin/news-feed">

/** It is fetched every few minutes at most. */
const FEED_EVERY_MS = 60_000

const newsKeys = {
  all: ["prop", "news-events"] as const,
  list: (query: NewsEventsQuery) => [...newsKeys.all, "list", query] as const,
  feed: ["prop", "news-events", "feed"] as const,
  one: (id: string | null) => [...newsKeys.all, "one", id] as const,
}

/** Events of the news calendar. */
export function useNewsEvents(query: NewsEventsQuery) {
  return useQuery({
    queryKey: newsKeys.list(query),
    queryFn: () => client("GET /admin/news-events", { query }),
    placeholderData: keepPreviousData,
  })
}

/** One event with its revisions; nothing is asked without an id. */
export function useNewsEvent(id: string | null) {
  return useQuery({
    queryKey: newsKeys.one(id),
    queryFn: () =>
      client("GET /admin/news-events/:id", { params: { id: id ?? "" } }),
    enabled: id !== null,
  })
}

/** Pins or excludes an event, or undoes either. */
export function useDecideOnNewsEvent(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewsDecision) =>
      client("POST /admin/news-events/:id/decisions", { params: { id }, body }),
    onSuccess: refresh,
  })
}

/** Imports a calendar file; the answer says what it changed. */
export function useImportNews() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewsImportBody) =>
      client("POST /admin/news-imports", { body }),
    onSuccess: refresh,
  })
}

/** Where the calendar is fetched from, and how that goes. */
export function useNewsFeed() {
  return useQuery({
    queryKey: newsKeys.feed,
    queryFn: () => client("GET /admin/news-feed", {}),
    refetchInterval: FEED_EVERY_MS,
  })
}

/** Says where the calendar is fetched from, or that it is not. */
export function useSetNewsFeed() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewsFeedBody) =>
      client("POST /admin/news-feed", { body }),
    onSuccess: refresh,
  })
}

/** Fetches the calendar now; the answer says how it went. */
export function useFetchNewsFeed() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => client("POST /admin/news-feed/fetches", {}),
    onSuccess: refresh,
  })
}

function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: newsKeys.all })
}
