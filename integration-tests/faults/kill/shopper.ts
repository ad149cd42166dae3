import { randomUUID } from "node:crypto"
import { sendJson } from "../../fixtures/send-json"

interface Shop {
  publishable_key: string
  region_ids: { usd: string }
}

/** Someone who buys a challenge and tries again when nobody answers. */
export class Shopper {
  cartId = ""
  private token = ""
  private email = ""

  constructor(
    /** The server asked; another one where there are several. */
    public url: string,
    private readonly shop: Shop
  ) {}

  /** Registers and logs in. */
  async register(): Promise<void> {
    const login = {
      email: `fault-${randomUUID()}@example.test`,
      password: `pw-${randomUUID()}`,
    }
    const registered = await this.call<{ token: string }>(
      "/auth/customer/emailpass/register",
      login
    )
    this.token = registered.token
    await this.call("/store/customers", { email: login.email })
    this.token = (
      await this.call<{ token: string }>("/auth/customer/emailpass", login)
    ).token
    this.email = login.email
  }

  /**
   * Gets a cart with challenges ready to be completed.
   *
   * @returns what the payment provider knows of its payment.
   */
  async fillCart({
    quantity = 2,
    provider = "pp_system_default",
  }: Wish = {}): Promise<{ id?: string }> {
    const { programs } = await this.read<{ programs: Program[] }>(
      `/store/programs?region_id=${this.shop.region_ids.usd}`
    )
    const [program] = programs
    const { cart } = await this.call<{ cart: { id: string } }>("/store/carts", {
      region_id: this.shop.region_ids.usd,
      email: this.email,
    })
    this.cartId = cart.id
    await this.call(`/store/carts/${cart.id}/line-items`, {
      variant_id: program?.sizes[0]?.variant_id,
      quantity,
      metadata: { terms_version_hash: program?.version_hash },
    })
    const { payment_collection } = await this.call<{
      payment_collection: { id: string }
    }>("/store/payment-collections", { cart_id: cart.id })
    const opened = await this.call<Opened>(
      `/store/payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id: provider }
    )
    return opened.payment_collection.payment_sessions.at(-1)?.data ?? {}
  }

  /** Completes the cart and tells the order; null when the connection broke before the answer. */
  async complete(): Promise<string | null> {
    const path = `/store/carts/${this.cartId}/complete`
    const answer = await this.call<Completion>(path, {}).catch(
      (error: unknown) => {
        // What `fetch` throws for a lost connection; an answer that refuses is an error here.
        if ((error as Error).name === "TypeError") return null
        throw error
      }
    )
    if (answer && !answer.order)
      throw new Error(`no order: ${answer.error?.message ?? answer.type}`)
    return answer?.order?.id ?? null
  }

  private get headers(): Record<string, string> {
    return {
      "x-publishable-api-key": this.shop.publishable_key,
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
    }
  }

  private call<Answer>(path: string, body: unknown): Promise<Answer> {
    return sendJson<Answer>("POST", `${this.url}${path}`, {
      body,
      headers: this.headers,
    })
  }

  private read<Answer>(path: string): Promise<Answer> {
    return sendJson<Answer>("GET", `${this.url}${path}`, {
      headers: this.headers,
    })
  }
}

interface Wish {
  quantity?: number
  provider?: string
}

interface Opened {
  payment_collection: { payment_sessions: { data: { id?: string } }[] }
}

interface Completion {
  type: string
  order?: { id: string }
  error?: { message: string }
}

interface Program {
  version_hash: string
  sizes: { variant_id: string | null }[]
}
