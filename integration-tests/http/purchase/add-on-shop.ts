import type { ProgramDocument } from "@highwater/domain"
import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer, PaymentCollectionAnswer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import type { Trader } from "../setup/trader"

export type Chosen = Answer<"POST /store/carts/:id/challenges">
type Issued = Answer<"POST /admin/orders/:id/issue-challenges">

/** A line of a cart as Medusa answers it. */
export interface Item {
  id: string
  title: string
  quantity: number
  unit_price: number
  variant_id: string | null
  metadata: { choice?: string; add_on?: string; add_ons?: string[] } | null
}
interface Cart {
  cart: { id: string; total: number; items: Item[] }
}

const split = (key: string, title: string, percent: string, value: string) => ({
  key,
  title,
  price: { percent },
  overrides: [{ phase: "funded", path: "payout.split", value }],
})

/** The demo's document with add-ons: two that contradict each other, one that is sold in dollars only. */
export const withAddOns = {
  ...(twoStepStandard.document as unknown as ProgramDocument),
  addOns: [
    split("split_90", "90 % split", "20", "90"),
    split("split_95", "95 % split", "30", "95"),
    {
      key: "short",
      title: "Two trading days",
      price: { amounts: { USD: "25" } },
      overrides: [{ path: "rules.days.days", value: 2 }],
    },
  ],
}

/** A trader in front of a program with add-ons. */
export class AddOnShop {
  private constructor(
    private readonly suite: Suite,
    readonly trader: Trader,
    readonly variant: string,
    readonly hash: string
  ) {}

  /** Publishes the program with add-ons and lets a new trader in. */
  static async open(suite: Suite): Promise<AddOnShop> {
    const trader = await suite.newTrader()
    await AddOnShop.publish(suite, withAddOns)
    const program = await AddOnShop.readProgram(suite)
    const size = program.sizes.find(({ key }) => key === "25k")
    return new AddOnShop(
      suite,
      trader,
      size?.variant_id ?? "",
      program.version_hash
    )
  }

  /** The same trader in front of a newer version. */
  under(hash: string): AddOnShop {
    return new AddOnShop(this.suite, this.trader, this.variant, hash)
  }

  static async publish(suite: Suite, document: unknown): Promise<void> {
    const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
      "/admin/programs?q=Two-Step"
    )
    const [{ id, revision }] = body.programs
    await suite.admin.post(`/admin/programs/${id}`, { document, revision })
    const answer = await suite.admin.post(`/admin/programs/${id}/publish`, {
      revision: revision + 1,
    })
    expect(answer.status).toBe(200)
  }

  static async readProgram(suite: Suite) {
    const handle = suite.shop.handles.two_step
    const { body } = await suite.shopper.get<
      Answer<"GET /store/programs/:handle">
    >(`/store/programs/${handle}?region_id=${suite.shop.region_ids.usd}`)
    return body.program
  }

  async newCart(region = this.suite.shop.region_ids.usd): Promise<string> {
    const { body } = await this.trader.http.post<Cart>("/store/carts", {
      region_id: region,
      email: this.trader.login.email,
    })
    return body.cart.id
  }

  choose(cart: string, body: object) {
    return this.trader.http.post<Chosen>(`/store/carts/${cart}/challenges`, {
      variant_id: this.variant,
      terms_version_hash: this.hash,
      ...body,
    })
  }

  change(cart: string, line: string, body: object) {
    return this.trader.http.post<Chosen>(
      `/store/carts/${cart}/challenges/${line}`,
      body
    )
  }

  async chosen(cart: string, add_ons: string[]) {
    const { status, body } = await this.choose(cart, { add_ons })
    expect(status).toBe(200)
    return body.challenge
  }

  async read(cart: string) {
    const { body } = await this.trader.http.get<Cart>(`/store/carts/${cart}`)
    return body.cart
  }

  async complete(cart: string) {
    const collection = await this.trader.http.post<PaymentCollectionAnswer>(
      "/store/payment-collections",
      { cart_id: cart }
    )
    await this.trader.http.post(
      `/store/payment-collections/${collection.body.payment_collection.id}/payment-sessions`,
      { provider_id: "pp_system_default" }
    )
    const { body } = await this.trader.complete(cart)
    return body
  }

  /** Why a cart is not completed. */
  async refusal(cart: string): Promise<string> {
    return JSON.stringify(await this.complete(cart))
  }

  issue(order: string) {
    return this.suite.admin.post<Issued>(
      `/admin/orders/${order}/issue-challenges`
    )
  }
}
