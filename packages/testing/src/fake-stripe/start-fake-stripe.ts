import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { answerRequest, type StripeRequest } from "./answer-request"
import { API_VERSION } from "./books"
import { FakeStripe } from "./fake-stripe"
import type { Mishap } from "./script"

/**
 * Starts Stripe on the port, 0 for a free one: the real protocol over plain
 * HTTP. Point a client at it with its host, port and protocol options, and an
 * endpoint for events with `webhooks.endpoints.push`.
 *
 * @example
 * const stripe = await startFakeStripe()
 * const client = new Stripe("sk_test_1", stripe.clientOptions)
 */
export async function startFakeStripe(port = 0): Promise<FakeStripe> {
  const server = createServer((req, res) => {
    void handle(fake, req, res)
  })
  await new Promise<void>((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve())
  )
  const fake = new FakeStripe((server.address() as AddressInfo).port, server)
  return fake
}

async function handle(
  fake: FakeStripe,
  req: IncomingMessage,
  res: ServerResponse
): Promise<void> {
  const request = await readRequest(req)
  fake.calls.push({ method: request.method, path: request.pathname })
  const mishap = fake.script.take(request.method, request.pathname)
  if (mishap?.delay_ms) {
    await sleep(mishap.delay_ms)
  }
  if (mishap && failsBefore(mishap)) {
    fail(res, mishap)
    return
  }
  const answer = answerRequest(fake.books, fake.keys, request)
  if (mishap && (mishap.drop || mishap.status)) {
    fail(res, mishap)
    return
  }
  res.writeHead(answer.status, {
    "content-type": "application/json",
    "request-id": answer.request_id,
    "stripe-version": API_VERSION,
    ...(request.idempotency_key
      ? { "idempotency-key": request.idempotency_key }
      : {}),
    ...(answer.replayed ? { "idempotent-replayed": "true" } : {}),
  })
  res.end(JSON.stringify(answer.body))
}

const failsBefore = ({ drop, status, after }: Mishap): boolean =>
  !after && (drop === true || status !== undefined)

function fail(res: ServerResponse, { drop, status = 500 }: Mishap): void {
  if (drop) {
    res.destroy()
    return
  }
  const type = status === 429 ? "rate_limit_error" : "api_error"
  const error = { type, message: "Scripted by a test." }
  res.writeHead(status, { "content-type": "application/json" })
  res.end(JSON.stringify({ error }))
}

async function readRequest(req: IncomingMessage): Promise<StripeRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of req) {
    chunks.push(chunk as Buffer)
  }
  const url = new URL(req.url ?? "/", "http://stripe")
  const header = (name: string) => {
    const value = req.headers[name]
    return typeof value === "string" ? value : undefined
  }
  return {
    method: req.method ?? "GET",
    pathname: url.pathname,
    text:
      req.method === "GET"
        ? url.search.slice(1)
        : Buffer.concat(chunks).toString("utf8"),
    authorization: header("authorization"),
    idempotency_key: header("idempotency-key"),
  }
}
