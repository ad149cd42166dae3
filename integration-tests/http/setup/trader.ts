import type {
  Answer,
  CartAnswer,
  CompletedAnswer,
  CustomerAnswer,
  PaymentCollectionAnswer,
  TokenAnswer,
} from "./answers"
import type { HttpClient } from "./http-client"
import type { Shop } from "./shop"

interface Login {
  email: string
  password: string
}

interface Wish {
  handle?: string
  size?: string
  quantity?: number
  /** Default: Medusa's system provider, which takes no money. */
  provider?: string
  /** What was agreed to; default: the terms on sale now. */
  terms_version_hash?: string | null
}

/** A trader who shops over HTTP like a browser. */
export class Trader {
  private constructor(
    readonly http: HttpClient,
    private readonly shop: Shop,
    readonly login: Login,
    readonly id: string
  ) {}

  static async register(
    shopper: HttpClient,
    shop: Shop,
    login: Login
  ): Promise<Trader> {
    const registered = await shopper.post<TokenAnswer>(
      "/auth/customer/emailpass/register",
      login
    )
    const joined = await shopper
      .with({ authorization: `Bearer ${registered.body.token}` })
      .post<CustomerAnswer>("/store/customers", {
        email: login.email,
        first_name: "Tess",
      })
    if (joined.status !== 200) {
      throw new Error(`Registering ${login.email} answered ${joined.status}.`)
    }
    const { body } = await shopper.post<TokenAnswer>(
      "/auth/customer/emailpass",
      login
    )
    const http = shopper.with({ authorization: `Bearer ${body.token}` })
    return new Trader(http, shop, login, joined.body.customer.id)
  }

  /** Puts a challenge into a new cart and gets it ready to be completed. */
  async fillCart(wish: Wish = {}): Promise<string> {
    const handle = wish.handle ?? this.shop.handles.two_step
    const offer = await this.http.get<Answer<"GET /store/programs/:handle">>(
      `/store/programs/${handle}?region_id=${this.shop.region_ids.usd}`
    )
    const { program } = offer.body
    const size = program.sizes.find(
      ({ key }) => !wish.size || key === wish.size
    )
    const hash =
      wish.terms_version_hash === undefined
        ? program.version_hash
        : wish.terms_version_hash
    const { body } = await this.http.post<CartAnswer>("/store/carts", {
      region_id: this.shop.region_ids.usd,
      email: this.login.email,
    })
    const { id } = body.cart
    await this.http.post(`/store/carts/${id}/line-items`, {
      variant_id: size?.variant_id,
      quantity: wish.quantity ?? 1,
      metadata: hash ? { terms_version_hash: hash } : {},
    })
    const collection = await this.http.post<PaymentCollectionAnswer>(
      "/store/payment-collections",
      { cart_id: id }
    )
    await this.http.post(
      `/store/payment-collections/${collection.body.payment_collection.id}/payment-sessions`,
      { provider_id: wish.provider ?? "pp_system_default" }
    )
    return id
  }

  complete(cartId: string) {
    return this.http.post<CompletedAnswer>(`/store/carts/${cartId}/complete`)
  }

  /** Goes through the whole checkout; answers the order's id. Nothing is captured yet. */
  async order(wish: Wish = {}): Promise<string> {
    const { status, body } = await this.complete(await this.fillCart(wish))
    if (body.type !== "order") {
      throw new Error(`Checkout answered ${status}: ${JSON.stringify(body)}`)
    }
    return body.order.id
  }
}
