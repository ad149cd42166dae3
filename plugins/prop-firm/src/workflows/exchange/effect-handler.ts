import type { MedusaContainer } from "@medusajs/framework/types"

/** What an outbox row asks for. */
export type Effect = {
  id: string
  topic: string
  /** Unique for ever; hand it on where the receiver knows idempotency keys. */
  key: string
  payload: Record<string, unknown>
}

/**
 * Makes one effect happen. It may be called again after a crash, so it must be
 * safe to repeat; it throws to be tried again later.
 */
export type EffectHandler = (
  container: MedusaContainer,
  effect: Effect
) => Promise<void>
