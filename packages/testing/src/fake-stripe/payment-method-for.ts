import { newPaymentMethod } from "./objects/new-payment-method"
import type { StripeCall } from "./route"
import { StripeRefusal } from "./stripe-refusal"
import { TEST_CARDS } from "./test-cards"

/**
 * The payment method a request names: one that exists, or a new one made of a
 * test card (`pm_card_visa`), as Stripe does in test mode.
 */
export function paymentMethodFor({
  books,
  form,
}: StripeCall): string | undefined {
  const named = form.text("payment_method")
  if (named === undefined) {
    return undefined
  }
  if (books.paymentMethods.has(named)) {
    return named
  }
  if (!TEST_CARDS[named]) {
    StripeRefusal.unknown("PaymentMethod", named, "payment_method")
  }
  const method = newPaymentMethod()
  books.paymentMethods.set(method.id, method)
  books.cardOf.set(method.id, named)
  return method.id
}
