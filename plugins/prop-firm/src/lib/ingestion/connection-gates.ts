import { ConnectionGate } from "./connection-gate"
import type { ConnectionLimits } from "./connection-limits"

const gates = new Map<string, ConnectionGate>()

/** The gate of a connection in this process. */
export function connectionGate(
  connectionId: string,
  limits: ConnectionLimits
): ConnectionGate {
  const known = gates.get(connectionId)
  if (known) {
    return known
  }
  const gate = new ConnectionGate(limits)
  gates.set(connectionId, gate)
  return gate
}
