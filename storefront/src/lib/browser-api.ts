import { createClient, fetchSender } from "@highwater/client"
import type { Routes } from "@highwater/prop-firm/types"

/** The typed client for scripts on the page: same origin, the session rides in its cookie. */
export const browserApi = createClient<Routes>(
  fetchSender({
    baseUrl: "",
    credentials: "same-origin",
    headers: () => ({ "x-medusa-locale": document.documentElement.lang }),
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        cache: "no-store",
        signal: AbortSignal.timeout(15_000),
      }),
  })
)
