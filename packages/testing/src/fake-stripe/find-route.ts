import type { StripeRoute } from "./route"
import { customerRoutes } from "./routes/customers"
import { moneyBackRoutes } from "./routes/money-back"
import { paymentIntentRoutes } from "./routes/payment-intents"
import { StripeRefusal } from "./stripe-refusal"

const ROUTES = [...paymentIntentRoutes, ...moneyBackRoutes, ...customerRoutes]

/** The route behind a request, and the ids its path names. */
export function findRoute(
  method: string,
  pathname: string
): { route: StripeRoute; ids: string[] } {
  const parts = pathname.replace(/^\/v1\//, "").split("/")
  for (const route of ROUTES) {
    const pattern = route.path.split("/")
    const isMatch =
      route.method === method &&
      pattern.length === parts.length &&
      pattern.every((part, index) => part === ":" || part === parts[index])
    if (isMatch) {
      const ids = parts.filter((_, index) => pattern[index] === ":")
      return { route, ids: ids.map(decodeURIComponent) }
    }
  }
  throw new StripeRefusal(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${pathname}).`,
  })
}
