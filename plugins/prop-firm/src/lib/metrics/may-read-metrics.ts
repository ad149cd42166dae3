import { timingSafeEqual } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { digest } from "../../modules/access/digest"

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/**
 * With METRICS_TOKEN set: whoever sends it as a bearer token. Without: only this
 * machine itself, asked directly and not through a proxy.
 */
export function mayReadMetrics({ headers, socket }: IncomingMessage): boolean {
  const token = process.env.METRICS_TOKEN
  if (token) {
    const given = digest(headers.authorization ?? "")
    return timingSafeEqual(
      Buffer.from(given),
      Buffer.from(digest(`Bearer ${token}`))
    )
  }
  const isProxied = "x-forwarded-for" in headers || "forwarded" in headers
  return !isProxied && LOOPBACK.test(socket.remoteAddress ?? "")
}
