import { proxiedPath } from "@/lib/proxied-path"
import { sessionToken } from "@/lib/server/session"
import { settings } from "@/lib/server/settings"

export const dynamic = "force-dynamic"

interface Context {
  params: Promise<{ path: string[] }>
}

/**
 * Reads of the trader's own challenges for scripts on the page: adds key and session, which scripts never see, and hands
 * the answer through as it comes, streams included. The language comes as a header or, for streams, in the query.
 */
export async function GET(
  request: Request,
  { params }: Context
): Promise<Response> {
  const path = proxiedPath((await params).path)
  if (path === null) {
    return message(404, "not_found")
  }
  const token = await sessionToken()
  if (token === null) {
    return message(401, "unauthorized")
  }
  const { backendUrl, publishableKey } = settings()
  try {
    const answer = await fetch(
      `${backendUrl}${path}${new URL(request.url).search}`,
      {
        cache: "no-store",
        signal: request.signal,
        headers: {
          accept: request.headers.get("accept") ?? "application/json",
          authorization: `Bearer ${token}`,
          "x-publishable-api-key": publishableKey,
          ...languageOf(request),
        },
      }
    )
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        "content-type":
          answer.headers.get("content-type") ?? "application/json",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    })
  } catch {
    return message(502, "unreachable")
  }
}

const languageOf = (request: Request): Record<string, string> => {
  const locale = request.headers.get("x-medusa-locale")
  return locale === null ? {} : { "x-medusa-locale": locale }
}

/** For scripts, which have the words for people. */
const message = (status: number, text: string): Response =>
  Response.json({ message: text }, { status })
