import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import { ownEventAt } from "../own-event-at"

interface Place {
  phase_index: number
  current: number
}

/**
 * Asked before a person's decision moves anything: where no login is open there is
 * no journal to put the decision into, and a phase that is behind is not where the
 * challenge is traded. Nothing of the decision may happen then.
 *
 * @throws NOT_ALLOWED before the login is open, or for an earlier phase
 */
export const requireOpenLoginStep = createStep(
  "require-open-login",
  async (
    { challenge_account_id: id }: { challenge_account_id: string },
    { container }
  ) => {
    const knex = pgConnection(container)
    const place = await knex("prop_challenge_account as a")
      .join("prop_challenge as c", "c.id", "a.challenge_id")
      .where("a.id", id)
      .first<Place | undefined>("a.phase_index", "c.phase_index as current")
    if (place && place.phase_index < place.current) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Challenge account ${id} belongs to a phase that is over: use the one of the challenge's current phase.`
      )
    }
    return new StepResponse(await ownEventAt(container, id))
  }
)
