import { parseInstant } from "@highwater/domain"
import { Refusal } from "./refusal"

type Connection = {
  clock: string
  clock_at: Date | string | null
  last_event_at: Date | string | null
}

/**
 * The time a batch is judged by: ours for wall clocks, the signed header for
 * virtual ones.
 *
 * @throws Refusal 400 (header missing, unreadable or unwanted), 403 (virtual
 * clock in production)
 */
export function clockOfBatch(
  connection: { clock: string },
  header: string | null,
  isProduction: boolean
): string {
  if (connection.clock !== "virtual") {
    if (header !== null) {
      throw new Refusal(
        400,
        "clock_unwanted",
        "x-highwater-clock is only for connections with a virtual clock."
      )
    }
    return new Date().toISOString()
  }
  if (isProduction) {
    throw new Refusal(
      403,
      "virtual_clock_refused",
      "Connections with a virtual clock are refused in production."
    )
  }
  const now = header === null ? null : parseInstant(header)
  if (now === null) {
    throw new Refusal(
      400,
      "clock_missing",
      "x-highwater-clock must carry the virtual time as an ISO 8601 instant between 1970 and 2199."
    )
  }
  return new Date(now).toISOString()
}

/** A connection's time now, as far as we know it. */
export function connectionNow(connection: Connection): string {
  if (connection.clock !== "virtual") {
    return new Date().toISOString()
  }
  const known = connection.clock_at ?? connection.last_event_at
  return known ? new Date(known).toISOString() : new Date().toISOString()
}
