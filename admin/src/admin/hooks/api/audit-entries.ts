import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client, type QueryOf } from "../../lib/client"

export type AuditEntriesQuery = QueryOf<"GET /admin/audit-entries">

/** Who did what and why, and whether the chain of hashes still holds. */
export function useAuditEntries(query: AuditEntriesQuery) {
  return useQuery({
    queryKey: ["prop", "audit-entries", query],
    queryFn: () => client("GET /admin/audit-entries", { query }),
    placeholderData: keepPreviousData,
  })
}
