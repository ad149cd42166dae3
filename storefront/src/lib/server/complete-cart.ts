import "server-only"
import { RequestError } from "@highwater/client"
import { medusa } from "./backend"
import { rememberCart } from "./session"

type Completed =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { message: string; type: string } | string }

/** How completing a cart ended. */
export type Completion =
  | { status: "placed"; orderId: string }
  | { status: "terms_changed" }
  | { status: "refused" }
  | { status: "unknown" }

/**
 * Turns a paid cart into an order. Asking again for the same cart answers the same order. Where the
 * server fails or does not answer, the outcome is unknown: the buyer must not be told to pay again.
 */
export async function completeCart(cartId: string): Promise<Completion> {
  try {
    const answer = await medusa<Completed>(
      "POST",
      `/store/carts/${cartId}/complete`
    )
    if (answer.type === "order") {
      await rememberCart(null)
      return { status: "placed", orderId: answer.order.id }
    }
    const { error } = answer
    return refusal(typeof error === "string" ? error : error.message)
  } catch (error) {
    if (error instanceof RequestError && error.status < 500) {
      return refusal(error.message)
    }
    return { status: "unknown" }
  }
}

const refusal = (message: string): Completion =>
  /\bterms\b/i.test(message)
    ? { status: "terms_changed" }
    : { status: "refused" }
