import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "../../lib/client"
import { challengeKeys } from "./challenges"
import { taskKeys } from "./tasks"

/** What may be done about an order that was not issued, each with its reason. */
export function useOrderReview(orderId: string) {
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: taskKeys.all }),
      queries.invalidateQueries({ queryKey: challengeKeys.all }),
    ])
  const params = { id: orderId }
  const acceptShortfall = useMutation({
    mutationFn: async (reason: string) => {
      const { outcome, reason: why } = await client(
        "POST /admin/orders/:id/accept-shortfall",
        { params, body: { reason } }
      )
      if (outcome !== "issued" && outcome !== "already_issued") {
        throw new Error(why ?? outcome)
      }
    },
    onSuccess: refresh,
  })
  const cancelDuplicate = useMutation({
    mutationFn: (reason: string) =>
      client("POST /admin/orders/:id/cancel-duplicate", {
        params,
        body: { reason },
      }),
    onSuccess: refresh,
  })
  return { acceptShortfall, cancelDuplicate }
}
