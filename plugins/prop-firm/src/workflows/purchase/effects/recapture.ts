import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"

const Payload = z.object({
  payment_id: z.string(),
  capture_id: z.string(),
  /** What that capture took, a decimal string: a payment may be captured in parts. */
  amount: z.string(),
})

/**
 * Takes a capture back that was written down before a crash and never confirmed,
 * and captures again. A provider that had captured already says so again instead
 * of taking the money twice. Safe to repeat: a confirmed payment is left alone.
 */
export const recapture: EffectHandler = async (container, effect) => {
  const { payment_id, capture_id, amount } = payloadOf(Payload, effect)
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.retrievePayment(payment_id)
  if (payment.captured_at || payment.canceled_at) {
    return
  }
  await payments.deleteCaptures([capture_id])
  await capturePaymentWorkflow(container).run({ input: { payment_id, amount } })
}
