import { readSetting } from "./read-setting"

/** What one connection may send to one process; 0 means no limit. */
export type ConnectionLimits = {
  requests_per_second: number
  events_per_second: number
  concurrent_requests: number
}

/** So high that only a sender out of control meets them. */
const defaults = (): ConnectionLimits => ({
  requests_per_second: readSetting("INGEST_REQUESTS_PER_SECOND", 20_000),
  events_per_second: readSetting("INGEST_EVENTS_PER_SECOND", 2_000_000),
  concurrent_requests: readSetting("INGEST_CONCURRENT_REQUESTS", 256),
})

let known: ConnectionLimits | null = null

/** The limits of a connection: its own, else those of the environment. */
export function limitsOf(connection: {
  limits: Record<string, unknown> | null
}): ConnectionLimits {
  known ??= defaults()
  return connection.limits ? { ...known, ...connection.limits } : known
}
