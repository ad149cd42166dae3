import type { MedusaContainer } from "@medusajs/framework/types"

type Runner = (container: MedusaContainer) => void

let runner: Runner | null = null
let lastAt: number | null = null

/** The worker looked for effects just now. */
export function noteOutboxLook(): void {
  lastAt = Date.now()
}

/** Whether this process works effects off, and when it last looked. */
export function outboxLooks(): { isWorker: boolean; lastAt: number | null } {
  return { isWorker: runner !== null, lastAt }
}

/** Told once by the process that works off the outbox. */
export function setOutboxRunner(run: Runner): void {
  runner = run
}

/**
 * Has the effects that were just committed happen now instead of at the worker's
 * next look. In a process that is no worker it does nothing: the worker looks
 * every second.
 *
 * @example wakeOutbox(container) // after the transaction that enqueued
 */
export function wakeOutbox(container: MedusaContainer): void {
  runner?.(container)
}
