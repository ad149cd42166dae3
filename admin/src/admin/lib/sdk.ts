import Medusa from "@medusajs/js-sdk"

/** The dashboard's own session carries every request of this plugin too. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
  // Sentences in the language of our pages, whatever the browser prefers.
  globalHeaders: { "x-medusa-locale": "en" },
})
