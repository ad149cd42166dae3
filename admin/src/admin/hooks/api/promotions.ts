import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"

/** What a promotion does to a page of programs. */
export function usePromotionEffects(
  id: string,
  query: { limit: number; offset: number }
) {
  return useQuery({
    queryKey: ["prop", "promotion-effects", id, query],
    queryFn: () =>
      client("GET /admin/promotion-effects/:id", { params: { id }, query }),
    placeholderData: (previous) => previous,
  })
}
