import { createServer } from "node:http"
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { readSetting } from "./read-setting"

/** What one request is answered. */
export type BatchAnswer = {
  status: number
  headers: Record<string, string>
  /** A text is JSON already. */
  body: object | string
}

type Answer = (request: IncomingMessage) => Promise<BatchAnswer>

/** Requests still running when the process stops get this long. */
const STOP_MS = 10_000

/**
 * A port for batches alone, without the web framework in between: several times
 * the small requests a second, and nothing else can be reached through it.
 */
export class BatchListener {
  private readonly server: Server
  private isStopping = false

  /** @param answer is asked for each request to `path`; `onError` is told why one failed. */
  constructor(
    private readonly path: string,
    private readonly answer: Answer,
    private readonly onError: (error: unknown) => void
  ) {
    this.server = createServer(
      {
        noDelay: true,
        keepAliveTimeout: 65_000,
        headersTimeout: 10_000,
        requestTimeout: 40_000,
        connectionsCheckingInterval: 2000,
      },
      (request, response) => void this.handle(request, response)
    )
    this.server.maxConnections = readSetting("INGEST_CONNECTIONS", 2000)
  }

  /** Listens; rejects when the port is taken. */
  start(port: number, host?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject)
      this.server.listen(port, host, () => {
        this.server.off("error", reject)
        this.server.on("error", this.onError)
        resolve()
      })
    })
  }

  /** Takes no new connection, finishes what runs, and closes. */
  async stop(): Promise<void> {
    this.isStopping = true
    const closed = new Promise((resolve) => this.server.close(resolve))
    const timer = setTimeout(() => this.server.closeAllConnections(), STOP_MS)
    this.server.closeIdleConnections()
    await closed
    clearTimeout(timer)
  }

  private async handle(
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    try {
      this.send(response, await this.answerOf(request))
    } catch (error) {
      this.onError(error)
      this.send(response, FAILED)
    }
  }

  private answerOf(request: IncomingMessage): Promise<BatchAnswer> {
    const [path] = (request.url ?? "").split("?")
    if (request.method === "POST" && path === this.path) {
      return this.answer(request)
    }
    const isProbe = request.method === "GET" && path === "/health"
    return Promise.resolve(isProbe ? ALIVE : NOT_FOUND)
  }

  private send(
    response: ServerResponse,
    { status, headers, body }: BatchAnswer
  ): void {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    response.writeHead(status, {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(text),
      ...(this.isStopping ? { connection: "close" } : {}),
    })
    response.end(text)
  }
}

const ALIVE: BatchAnswer = { status: 200, headers: {}, body: { status: "ok" } }

const NOT_FOUND: BatchAnswer = {
  status: 404,
  headers: {},
  body: {
    code: "not_found",
    message: "This port takes batches only: POST /platform/v1/events.",
    problems: [],
  },
}

const FAILED: BatchAnswer = {
  status: 500,
  headers: {},
  body: {
    code: "failed",
    message: "The batch could not be taken. Send the same batch again.",
    problems: [],
  },
}
