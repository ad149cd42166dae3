import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"

const FRESH_MS = 60_000

/** Says whether the signed-in member of staff may do something; true until known. */
export function useMay(permission: string): boolean {
  const { data } = useQuery({
    queryKey: ["prop", "permissions"],
    queryFn: () => client("GET /admin/permissions", {}),
    staleTime: FRESH_MS,
  })
  return data ? data.permissions.includes(permission) : true
}
