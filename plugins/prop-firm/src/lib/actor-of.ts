import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import type { Actor } from "./actor"
import type { RouteWho } from "./define-route"

const TYPES: Record<RouteWho, Actor["type"]> = {
  staff: "staff",
  trader: "trader",
  shopper: "trader",
  platform: "platform",
  stripe: "system",
  anyone: "system",
}

/** The caller as Medusa authenticated it; `id` is null for anonymous callers. */
export const actorOf = (req: MedusaRequest, who: RouteWho): Actor => {
  const { auth_context: context } = req as MedusaStoreRequest
  return { type: TYPES[who], id: context?.actor_id || null }
}
