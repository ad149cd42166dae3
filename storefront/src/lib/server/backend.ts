import "server-only"
import {
  createClient,
  fetchSender,
  RequestError,
  type Client,
  type Send,
} from "@highwater/client"
import type { Routes } from "@highwater/prop-firm/types"
import { getLocale } from "next-intl/server"
import { LANGUAGE_TAGS } from "../language-tags"
import { sessionToken } from "./session"
import { settings } from "./settings"

const TIMEOUT_MS = 15_000

const timed: typeof fetch = async (input, init) =>
  fetch(input, {
    ...init,
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })

/** The tag of the page's language, as Medusa keeps translations: with a country, `es-ES`. */
export async function textTag(): Promise<string> {
  return LANGUAGE_TAGS[await getLocale()].numbers
}

async function sender(given?: string): Promise<Send> {
  const { backendUrl, publishableKey } = settings()
  const token = given ?? (await sessionToken())
  const tag = await textTag()
  return fetchSender({
    baseUrl: backendUrl,
    fetch: timed,
    headers: () => ({
      "x-publishable-api-key": publishableKey,
      "x-medusa-locale": tag,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }),
  })
}

/** The typed client of our own routes, as this browser's trader (or as a visitor), with rules and texts in the page's language. */
export async function firm(): Promise<Client<Routes>> {
  return createClient<Routes>(await sender())
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
