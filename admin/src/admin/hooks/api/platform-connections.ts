import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { client, type BodyOf, type QueryOf } from "../../lib/client"
import type { SettingsGroup } from "../../lib/connection-settings"
import { pollingInterval } from "../../lib/polling-interval"

export type PlatformConnectionsQuery =
  QueryOf<"GET /admin/platform-connections">
const POLL_MS = 10_000

export const platformConnectionKeys = {
  all: ["prop", "platform-connections"] as const,
  list: (query: PlatformConnectionsQuery) =>
    [...platformConnectionKeys.all, query] as const,
}

/** Trading platforms that send events, with how far behind each is. */
export function usePlatformConnections(query: PlatformConnectionsQuery) {
  return useQuery({
    queryKey: platformConnectionKeys.list(query),
    queryFn: () => client("GET /admin/platform-connections", { query }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      pollingInterval(POLL_MS, state.fetchFailureCount),
  })
}

/** Creates a connection; the answer holds its first key's secret, once. */
export function useCreatePlatformConnection() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/platform-connections">) =>
      client("POST /admin/platform-connections", { body }),
    onSuccess: refresh,
  })
}

/** Adds a key to a connection; older keys work until they are revoked. */
export function useRotatePlatformKey() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (id: string) =>
      client("POST /admin/platform-connections/:id/keys", { params: { id } }),
    onSuccess: refresh,
  })
}

/** Ends a key at once: whatever is signed with it is refused. */
export function useRevokePlatformKey() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (params: { id: string; key_id: string }) =>
      client("DELETE /admin/platform-connections/:id/keys/:key_id", { params }),
    onSuccess: refresh,
  })
}

/** Changes one group of a connection's settings. */
export function useSetConnection(id: string, group: SettingsGroup) {
  const refresh = useRefresh()
  const params = { id }
  return useMutation({
    mutationFn: (values: Record<string, number | boolean | null>) => {
      switch (group) {
        case "limits":
          return client("POST /admin/platform-connections/:id/limits", {
            params,
            body: {
              limits: Object.keys(values).length === 0 ? null : values,
            },
          })
        case "watch":
          return client("POST /admin/platform-connections/:id/watch", {
            params,
            body: values as BodyOf<"POST /admin/platform-connections/:id/watch">,
          })
        case "quality":
          return client("POST /admin/platform-connections/:id/quality", {
            params,
            body: { quality: values },
          })
      }
    },
    onSuccess: refresh,
  })
}

function useRefresh() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({ queryKey: platformConnectionKeys.all })
}
