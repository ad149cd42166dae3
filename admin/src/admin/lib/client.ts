import { createClient, RequestError } from "@highwater/client"
import type { Routes } from "@highwater/prop-firm/types"
import { FetchError } from "@medusajs/js-sdk"
import { sdk } from "./sdk"

/**
 * Calls the prop firm's HTTP API as the signed-in member of staff.
 *
 * @throws RequestError with the server's status and sentence.
 */
export const client = createClient<Routes>(async ({ method, url, body }) => {
  try {
    return await sdk.client.fetch<unknown>(url, {
      method,
      body: body === undefined ? undefined : asBody(body),
    })
  } catch (error) {
    if (error instanceof FetchError) {
      throw new RequestError(error.status ?? 0, error.message, null)
    }
    throw error
  }
})

/** What a route takes in its query string. */
export type QueryOf<Key extends keyof Routes> = Routes[Key]["query"]
/** What a route takes in its body. */
export type BodyOf<Key extends keyof Routes> = Routes[Key]["body"]

function asBody(body: unknown): Record<string, unknown> {
  return typeof body === "object" && body !== null ? { ...body } : {}
}
