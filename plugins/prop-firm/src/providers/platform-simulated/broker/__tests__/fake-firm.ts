import { createHmac } from "node:crypto"
import { createServer, type Server } from "node:http"

import type { WireItem } from "../types"

export type Answer = { status: number; body?: unknown; retryAfter?: string }

/**
 * An events endpoint that checks signatures as the firm does, keeps what it
 * accepts and answers as it is told.
 */
export class FakeFirm {
  readonly accepted: WireItem[] = []
  readonly clocks: string[] = []
  /** Request keys of all requests with a right signature. */
  readonly keys: string[] = []
  requests = 0
  duplicates = 0
  /** Decides about a batch; null accepts it. */
  judge: (items: WireItem[], request: number) => Answer | null = () => null
  decisions: { login: string; status: string }[] = []
  private readonly seen = new Map<string, string>()
  private readonly server: Server

  constructor(readonly secret = "s3cret") {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on("data", (part: Buffer) => parts.push(part))
      request.on("end", () => {
        const body = Buffer.concat(parts).toString("utf8")
        const answer = this.answer(body, request.headers)
        if (answer.retryAfter)
          response.setHeader("retry-after", answer.retryAfter)
        response.writeHead(answer.status, {
          "content-type": "application/json",
        })
        response.end(JSON.stringify(answer.body ?? {}))
      })
    })
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, resolve))
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Sequence numbers that were accepted of a login, in order of arrival. */
  seqs(login: string): number[] {
    return this.accepted
      .filter((one) => one.login === login)
      .map((one) => one.seq)
  }

  private answer(
    body: string,
    headers: Record<string, string | string[] | undefined>
  ): Answer {
    this.requests++
    const sent = String(headers["x-highwater-timestamp"])
    const clock = String(headers["x-highwater-clock"])
    const key = String(headers["x-highwater-request"])
    const signature = createHmac("sha256", this.secret)
      .update(`${sent}.${clock}.request=${key}.${body}`)
      .digest("hex")
    if (signature !== headers["x-highwater-signature"]) return { status: 401 }
    this.keys.push(key)
    const items = JSON.parse(body) as WireItem[]
    const told = this.judge(items, this.requests)
    if (told) return told
    this.clocks.push(clock)
    for (const item of items) this.take(item)
    const decisions = this.decisions.splice(0)
    return { status: 200, body: { accepted: items.length, decisions } }
  }

  private take(item: WireItem): void {
    const key = `${item.login}:${item.seq}`
    const text = JSON.stringify(item.event)
    const before = this.seen.get(key)
    if (before !== undefined && before !== text)
      throw new Error(`${key} came twice with different content`)
    if (before !== undefined) this.duplicates++
    else this.accepted.push(item)
    this.seen.set(key, text)
  }
}
