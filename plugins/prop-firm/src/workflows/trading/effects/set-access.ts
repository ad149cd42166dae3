import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { pgConnection } from "../../../lib/pg-connection"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import { ACCESS_RIGHTS } from "../../../types/platform-provider"
import type { AccessRight } from "../../../types/platform-provider"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"

const Payload = z.object({
  challenge_account_id: z.string(),
  right: z.enum(ACCESS_RIGHTS),
})

/**
 * Tells the platform what the login may do. Giving trading back is checked once
 * more when it happens: a challenge that was stopped meanwhile stays stopped.
 */
export const setAccess: EffectHandler = async (container, effect) => {
  const { challenge_account_id: id, right } = payloadOf(Payload, effect)
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  await trading.setAccess(id, await allowedNow(container, id, right))
}

async function allowedNow(
  container: MedusaContainer,
  id: string,
  right: AccessRight
): Promise<AccessRight> {
  if (right !== "FULL" && right !== "CLOSE_ONLY") {
    return right
  }
  const row = await pgConnection(container)("prop_challenge_account as a")
    .join("prop_challenge as c", "c.id", "a.challenge_id")
    .leftJoin("prop_account_state as s", "s.challenge_account_id", "a.id")
    .where("a.id", id)
    .first<{ challenge: string; evaluation: string | null } | undefined>(
      "c.status as challenge",
      "s.status as evaluation"
    )
  const evaluation = row?.evaluation ?? "active"
  if (
    ["suspended", "cancelled"].includes(row?.challenge ?? "") ||
    ["breached", "expired", "passed"].includes(evaluation)
  ) {
    return "TRADING_DISABLED"
  }
  return evaluation === "locked" ? "CLOSE_ONLY" : right
}
