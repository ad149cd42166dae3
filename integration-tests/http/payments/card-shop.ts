import type { FakeStripe } from "@highwater/testing"
import { runOutbox } from "@highwater/prop-firm/workflows/exchange/run-outbox"
import type { Suite } from "../setup/suite"
import type { Trader } from "../setup/trader"

/** The new one and the old one, while they are rotated. */
export const WEBHOOK_SECRETS = ["whsec_new", "whsec_old"]
const PROVIDER = "pp_stripe_stripe"

interface TaskRow {
  kind: string
  status: string
  detail: string
  reference_id: string | null
}

/** The shop under test as it takes cards. */
export class CardShop {
  constructor(
    private readonly suite: Suite,
    private readonly stripe: () => FakeStripe
  ) {}

  get fake(): FakeStripe {
    return this.stripe()
  }

  /** Lets the regions take cards and Stripe know where its events go; called in beforeAll. */
  async open(): Promise<void> {
    for (const id of Object.values(this.suite.shop.region_ids)) {
      await this.suite.admin.post(`/admin/regions/${id}`, {
        payment_providers: ["pp_system_default", PROVIDER],
      })
    }
    this.fake.webhooks.endpoints.splice(0)
    this.fake.webhooks.endpoints.push({
      url: `${this.suite.url}/hooks/stripe`,
      secret: WEBHOOK_SECRETS[0] ?? "",
    })
  }

  /** A cart with an open payment, and the intent behind it. */
  async cart(trader: Trader, quantity = 1) {
    const id = await trader.fillCart({ provider: PROVIDER, quantity })
    const session = await this.suite
      .knex("payment_session as session")
      .join(
        "cart_payment_collection as link",
        "link.payment_collection_id",
        "session.payment_collection_id"
      )
      .where("link.cart_id", id)
      .first<{ data: { id: string } }>("session.data")
    return { id, intent: session?.data.id ?? "" }
  }

  /** A paid order whose challenges are issued. */
  async order(quantity = 1) {
    const trader = await this.suite.newTrader()
    const cart = await this.cart(trader, quantity)
    this.fake.pay(cart.intent)
    const { body } = await trader.complete(cart.id)
    await this.worked()
    return { id: body.order.id, intent: cart.intent, trader }
  }

  challengesOf(order_id: string) {
    return this.suite
      .knex<{ id: string; status: string }>("prop_challenge")
      .where({ order_id })
  }

  tasksOf(kind: string): Promise<TaskRow[]> {
    return this.suite.knex<TaskRow>("prop_task").where({ kind })
  }

  async orderOf(cartId: string): Promise<string | undefined> {
    const row = await this.suite
      .knex<{ order_id: string; cart_id: string }>("order_cart")
      .where({ cart_id: cartId })
      // A checkout that fails takes its order back and leaves the link's row.
      .whereNull("deleted_at")
      .first()
    return row?.order_id
  }

  /** Waits until events are delivered and all that follows from them is done. */
  async worked(): Promise<void> {
    await this.fake.webhooks.settled()
    for (let tries = 0; tries < 150; tries++) {
      const { count } = (await this.suite
        .knex("prop_outbox")
        .where({ status: "pending" })
        .whereLike("topic", "stripe.%")
        .count<{ count: string }>("* as count")
        .first()) ?? { count: "0" }
      if (count === "0") {
        break
      }
      await this.suite
        .knex("prop_outbox")
        .where({ status: "pending" })
        .whereLike("topic", "stripe.%")
        .whereNull("claimed_until")
        .update({ next_attempt_at: this.suite.knex.fn.now() })
      runOutbox(this.suite.container)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await this.suite.settled()
  }
}
