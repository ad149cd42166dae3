import { setTimeout as sleep } from "node:timers/promises"
import type { Shopper } from "../kill/shopper"
import type { ShopUnderFire } from "./shop-under-fire"

interface Checkout {
  shopper: Shopper
  cart: string
  /** Its payment at Stripe; null with Medusa's own provider. */
  intent: string | null
  quantity: number
}

const PATIENCE_MS = 300_000
const CARTS_AT_ONCE = 6

/** Carts of all shoppers, every second one paid by card, completed at the same time. */
export class Checkouts {
  readonly all: Checkout[] = []
  /** Requests that brought no order: nobody answered, or an error. */
  repeated = 0
  finished = 0

  constructor(private readonly shop: ShopUnderFire) {}

  /** Fills the carts, one to three challenges each. */
  async fill(): Promise<void> {
    const waiting = [...this.shop.shoppers.entries()]
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, shopper] = next
        const quantity = 1 + (index % 3)
        const isCard = index % 2 === 0
        const provider = isCard ? "pp_stripe_stripe" : "pp_system_default"
        const { id } = await shopper.fillCart({ quantity, provider })
        this.all.push({
          shopper,
          cart: shopper.cartId,
          intent: isCard ? (id ?? null) : null,
          quantity,
        })
      }
    }
    await Promise.all(Array.from({ length: CARTS_AT_ONCE }, work))
  }

  /** Pays and completes all of them; a shopper without an answer tries again. */
  async complete(): Promise<void> {
    await Promise.all(this.all.map((checkout) => this.completeOne(checkout)))
  }

  private async completeOne({ shopper, intent }: Checkout): Promise<void> {
    if (intent) {
      this.shop.stripe.pay(intent)
    }
    const giveUpAt = Date.now() + PATIENCE_MS
    let why = "nobody answered"
    while (Date.now() < giveUpAt) {
      const order = await shopper.complete().catch((error: unknown) => {
        why = String(error)
        return null
      })
      if (order) {
        this.finished += 1
        return
      }
      this.repeated += 1
      await sleep(500 + Math.random() * 500)
    }
    throw new Error(`A checkout brought no order: ${why}`)
  }
}
