import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import { ownEventAt } from "../own-event-at"

/**
 * Asked before a person's decision moves anything: where no login is open there is
 * no journal to put the decision into, and then nothing of it may happen.
 *
 * @throws NOT_ALLOWED before the login is open
 */
export const requireOpenLoginStep = createStep(
  "require-open-login",
  async (
    { challenge_account_id }: { challenge_account_id: string },
    { container }
  ) =>
    new StepResponse(
      await ownEventAt(pgConnection(container), challenge_account_id)
    )
)
