import { z } from "@medusajs/framework/zod"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"

const Payload = z.object({ challenge_account_id: z.string() })

/** Closes what is open on the login; none open is a success. */
export const closePositions: EffectHandler = async (container, effect) => {
  const { challenge_account_id: id } = payloadOf(Payload, effect)
  await container.resolve<TradingModuleService>(TRADING_MODULE).closeAll(id)
}
