import type { MedusaContainer } from "@medusajs/framework/types"
import { setOutboxRunner } from "../lib/wake-outbox"
import { runOutbox } from "../workflows/exchange/run-outbox"

// Jobs are loaded by workers only: this is what makes a process work effects off.
setOutboxRunner(runOutbox)

/** Works off effects nobody woke the worker for: retries, and after a restart. */
export default async function workOutboxJob(container: MedusaContainer) {
  runOutbox(container)
}

export const config = { name: "work-outbox", schedule: { interval: 1000 } }
