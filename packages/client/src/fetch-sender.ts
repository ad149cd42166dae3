import type { Send } from "./create-client"
import { RequestError } from "./request-error"

interface FetchSenderOptions {
  /** Where the server is, e.g. "http://localhost:9000". */
  baseUrl: string
  /** Added to every request; asked each time, so that a token may change. */
  headers?: () => Record<string, string>
  credentials?: "omit" | "same-origin" | "include"
  fetch?: typeof globalThis.fetch
}

const textOf = (body: unknown, name: string): string | null => {
  const value: unknown =
    typeof body === "object" && body !== null
      ? new Map<string, unknown>(Object.entries(body)).get(name)
      : undefined
  return typeof value === "string" ? value : null
}

/**
 * Sends over `fetch`.
 *
 * @throws RequestError on any status outside 200 to 299.
 */
export const fetchSender =
  ({ baseUrl, headers, credentials, ...rest }: FetchSenderOptions): Send =>
  async ({ method, url, body }) => {
    const send = rest.fetch ?? globalThis.fetch
    const response = await send(`${baseUrl}${url}`, {
      method,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers?.(),
      },
      ...(credentials ? { credentials } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) {
      throw new RequestError(
        response.status,
        textOf(answer, "message") ?? response.statusText,
        textOf(answer, "type")
      )
    }
    return answer
  }
