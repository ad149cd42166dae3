import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, type BodyOf } from "../../lib/client"

const KEY = ["prop", "purchase-policy"] as const

/** How the firm sells, as staff have set it. */
export function usePurchasePolicy() {
  return useQuery({
    queryKey: KEY,
    queryFn: () => client("GET /admin/purchase-policy", {}),
  })
}

/** Changes it; the reason is recorded. */
export function useSetPurchasePolicy() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/purchase-policy">) =>
      client("POST /admin/purchase-policy", { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
