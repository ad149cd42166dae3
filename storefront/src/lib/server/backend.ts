import "server-only"
import {
  createClient,
  fetchSender,
  RequestError,
  type Client,
} from "@highwater/client"
import type { Routes } from "@highwater/prop-firm/types"
import { rulesLanguage } from "./rules-language"
import { sessionToken } from "./session"
import { settings } from "./settings"

const TIMEOUT_MS = 15_000

const timed: typeof fetch = async (input, init) =>
  fetch(input, {
    ...init,
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })

async function sender(
  token?: string,
  more: Record<string, string> = {}
): ReturnType<typeof makeSender> {
  return makeSender(token ?? (await sessionToken()), more)
}

async function makeSender(
  token: string | null,
  more: Record<string, string>
): Promise<ReturnType<typeof fetchSender>> {
  const { backendUrl, publishableKey } = settings()
  return fetchSender({
    baseUrl: backendUrl,
    fetch: timed,
    headers: () => ({
      "x-publishable-api-key": publishableKey,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...more,
    }),
  })
}

/** The typed client of our own routes, as this browser's trader (or as a visitor), with rules in its language. */
export async function firm(): Promise<Client<Routes>> {
  const language = { "x-medusa-locale": await rulesLanguage() }
  return createClient<Routes>(await sender(undefined, language))
}

/** One call of a Medusa core route. `token` replaces the session's, e.g. while registering. */
export async function medusa<Answer>(
  method: "GET" | "POST" | "DELETE",
  url: `/${string}`,
  body?: unknown,
  token?: string
): Promise<Answer> {
  const send = await sender(token)
  return (await send({ method, url, body })) as Answer
}

/** True where a call was refused with this status. */
export function refusedWith(
  error: unknown,
  status: number
): error is RequestError {
  return error instanceof RequestError && error.status === status
}
