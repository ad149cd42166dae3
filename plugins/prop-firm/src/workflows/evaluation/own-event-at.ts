import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { connectionNow } from "../../lib/ingestion/connection-clock"
import { pgConnection } from "../../lib/pg-connection"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"

type Row = {
  clock: string
  clock_at: Date | null
  last_event_at: Date | null
  event_at: Date | null
}

/**
 * The moment a person's decision takes effect on an account: now on its
 * platform's clock, and never before what was evaluated already.
 *
 * @throws NOT_ALLOWED before the login is open
 */
export async function ownEventAt(
  scope: MedusaContainer,
  id: string
): Promise<string> {
  await scope.resolve<EvaluationModuleService>(EVALUATION_MODULE).settle([id])
  const row = await pgConnection(scope)("prop_account_state as s")
    .join("prop_platform_connection as n", "n.id", "s.connection_id")
    .where("s.challenge_account_id", id)
    .first<Row | undefined>(
      "n.clock",
      "n.clock_at",
      "n.last_event_at",
      "s.event_at"
    )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Challenge account ${id} has no open login yet.`
    )
  }
  const now = Date.parse(connectionNow(row))
  return new Date(Math.max(now, row.event_at?.getTime() ?? now)).toISOString()
}
