import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { pgConnection } from "../../../lib/pg-connection"
import { wakeOutbox } from "../../../lib/wake-outbox"
import type { AccessRight } from "../../../types/platform-provider"

export type AccessWish = {
  challenge_account_id: string
  right: AccessRight
  /** The same key asks the platform once. */
  key: string
}

/**
 * Asks for an access right on the platform, after everything asked before on the
 * same challenge account. Not compensated: the caller asks for the opposite.
 */
export const enqueueAccessStep = createStep(
  "enqueue-access",
  async ({ challenge_account_id, right, key }: AccessWish, { container }) => {
    await pgConnection(container).transaction((trx) =>
      enqueueOutbox(trx, {
        topic: "platform.set_access",
        key,
        stream: challenge_account_id,
        payload: { challenge_account_id, right },
      })
    )
    wakeOutbox(container)
    return new StepResponse({ key })
  }
)
