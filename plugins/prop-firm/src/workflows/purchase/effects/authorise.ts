import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { pgConnection } from "../../../lib/pg-connection"
import { raiseTask } from "../../../modules/support/raise-task"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"

const Payload = z.object({ payment_session_id: z.string() })

/**
 * Asks the payment provider again about an order whose authorisation was lost in
 * a crash. A payment that the provider refuses becomes a task; safe to repeat.
 */
export const authorise: EffectHandler = async (container, effect) => {
  const { payment_session_id: id } = payloadOf(Payload, effect)
  try {
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(id, {})
  } catch (error) {
    if (
      !MedusaError.isMedusaError(error) ||
      error.type !== MedusaError.Types.NOT_ALLOWED
    ) {
      throw error
    }
    await raiseTask(pgConnection(container), {
      kind: "order.not_authorised",
      title: "An order was placed, its payment was not authorised",
      detail: `${error.message} Ask the buyer to pay, or cancel the order.`,
      reference: { type: "payment_session", id },
      dedupe_key: `order.not_authorised:${id}`,
    })
  }
}
