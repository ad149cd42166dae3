import { createHash, timingSafeEqual } from "node:crypto"
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"

import { ApiError } from "./api-error"
import type { Platform } from "./platform"
import { record } from "./requests"
import { route } from "./routes"
import type { Runner } from "./runner"

const MAX_BODY = 64 * 1024

/** The platform's HTTP API: JSON, a bearer token on all but GET /health. */
export function createApiServer(
  platform: Platform,
  runner: Runner,
  options: { token: string; log: (line: string) => void }
): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      send(
        response,
        200,
        await handle(request, platform, runner, options.token)
      )
    } catch (error) {
      if (error instanceof ApiError) {
        const { status, code, message } = error
        return send(response, status, { code, message })
      }
      const text = error instanceof Error ? (error.stack ?? error.message) : ""
      options.log(`${request.method} ${request.url} failed: ${text}`)
      send(response, 500, { code: "unexpected", message: "something broke" })
    }
  }
  return createServer((request, response) => void answer(request, response))
}

async function handle(
  request: IncomingMessage,
  platform: Platform,
  runner: Runner,
  token: string
): Promise<unknown> {
  const url = new URL(request.url ?? "/", "http://platform")
  const path = url.pathname.split("/").filter((part) => part !== "")
  if (path[0] === "health")
    return {
      status: "ok",
      now: new Date(platform.now).toISOString(),
      logins: platform.simulation.logins.size,
      waiting_events: platform.queue.size,
    }
  if (!isAllowed(request.headers.authorization, token))
    throw new ApiError(401, "unauthorized", "the bearer token is not valid")
  const method = request.method ?? "GET"
  const body = method === "GET" ? {} : await readBody(request)
  return route(
    { method, path, query: url.searchParams, body },
    platform,
    runner
  )
}

function isAllowed(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(header ?? ""), digest(`Bearer ${token}`))
}

async function readBody(
  request: IncomingMessage
): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MAX_BODY)
      throw new ApiError(413, "too_large", "a body has at most 64 kB")
    parts.push(part)
  }
  if (size === 0) return {}
  try {
    return record(JSON.parse(Buffer.concat(parts).toString("utf8")), "body")
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError(400, "invalid_data", "the body must be JSON")
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(body))
}
