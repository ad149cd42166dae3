import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** One call the platform got, e.g. `{ action: "access", login: "1001", … }`. */
export interface PlatformCall {
  action: "create" | "access" | "close-all" | "balance" | "read"
  login: string | null
  body: Record<string, unknown>
}

/** A platform of a test that speaks the simulated platform's HTTP API. */
export interface FakePlatform {
  url: string
  /** Every call in the order of arrival. */
  calls: PlatformCall[]
  /** Access right each login has now. */
  rights: Map<string, string>
  /** Equity it answers for a login; 100000 where none is set. */
  equities: Map<string, string>
  /** Makes calls of this action fail with 500 until it is null again. */
  failing: { action: PlatformCall["action"] | null }
  close: () => Promise<void>
}

interface Known {
  login: string
  password: string
  server: string
}

/**
 * Starts the platform on the port, 0 for a free one. Logins are kept by idempotency key, as a
 * real platform would; nothing trades on it.
 */
export async function startFakePlatform(port = 0): Promise<FakePlatform> {
  const platform: FakePlatform = {
    url: "",
    calls: [],
    rights: new Map(),
    equities: new Map(),
    failing: { action: null },
    close: () => stop(server),
  }
  const opened = new Map<string, Known>()
  const server = createServer((req, res) => {
    void answer(req, platform, opened).then(({ status, body }) => {
      res.writeHead(status, { "content-type": "application/json" })
      res.end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve())
  )
  const address = server.address() as AddressInfo
  platform.url = `http://127.0.0.1:${address.port}`
  return platform
}

async function answer(
  req: IncomingMessage,
  platform: FakePlatform,
  opened: Map<string, Known>
): Promise<{ status: number; body: unknown }> {
  const body = await readBody(req)
  const call = callOf(req, body)
  platform.calls.push(call)
  if (platform.failing.action === call.action) {
    return { status: 500, body: { message: "the platform is away" } }
  }
  const login = call.login ?? ""
  switch (call.action) {
    case "create":
      return { status: 200, body: open(String(body.idempotency_key), opened) }
    case "access":
      platform.rights.set(login, String(body.right))
      return { status: 200, body: { login, right: body.right } }
    case "close-all":
      return { status: 200, body: { closed: [] } }
    case "balance":
      return { status: 200, body: { login } }
    case "read":
      return {
        status: 200,
        body: {
          login,
          currency: "USD",
          balance: "100000",
          equity: platform.equities.get(login) ?? "100000",
          right: platform.rights.get(login) ?? "FULL",
          positions: [],
          trades: [],
          cursor: "0",
          now: new Date().toISOString(),
        },
      }
  }
}

function open(key: string, opened: Map<string, Known>): Known {
  const known = opened.get(key)
  if (known) {
    return known
  }
  const made = {
    login: String(1001 + opened.size),
    password: `pw-${opened.size}`,
    server: "Fake-1",
  }
  opened.set(key, made)
  return made
}

function callOf(
  { method, url }: IncomingMessage,
  body: Record<string, unknown>
): PlatformCall {
  const [, , login, action] = new URL(url ?? "/", "http://x").pathname.split(
    "/"
  )
  if (method === "GET") {
    return { action: "read", login: login ?? null, body }
  }
  if (!login) {
    return { action: "create", login: null, body }
  }
  return { action: action as PlatformCall["action"], login, body }
}

async function readBody(
  req: IncomingMessage
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of req) {
    chunks.push(chunk as Buffer)
  }
  const text = Buffer.concat(chunks).toString("utf8")
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>)
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
