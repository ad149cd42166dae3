import { createClient, fetchSender } from "@highwater/client"
import type { StoreRoutes } from "./store-routes"

/** The typed client for scripts on the page: same origin, the session rides in its cookie. */
export const browserApi = createClient<StoreRoutes>(
  fetchSender({
    baseUrl: "",
    credentials: "same-origin",
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        cache: "no-store",
        signal: AbortSignal.timeout(15_000),
      }),
  })
)
