import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import type { OrderAnswer, TokenAnswer } from "./answers"
import { ADMIN, foundShop } from "./found-shop"
import { HttpClient } from "./http-client"
import type { Shop } from "./shop"
import { Trader } from "./trader"

let traders = 0

/** A server with a founded shop, and the people who use it. */
export class Suite {
  private founded: Shop | undefined
  private token = ""

  constructor(private readonly options: MedusaSuiteOptions) {}

  /** Founds the shop once; every test starts from the database as it is afterwards. */
  async found(): Promise<void> {
    this.founded = await foundShop(this.container)
    const { body } = await this.anyone.post<TokenAnswer>(
      "/auth/user/emailpass",
      ADMIN
    )
    this.token = body.token
  }

  get container(): MedusaContainer {
    return this.options.getContainer()
  }

  /** The database, for facts that no route shows. */
  get knex(): Knex {
    return this.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  }

  get shop(): Shop {
    if (!this.founded) {
      throw new Error("The shop is founded in beforeAll; ask for it later.")
    }
    return this.founded
  }

  /** Where the server under test answers, for requests that are not JSON. */
  get url(): string {
    const { defaults } = this.options.api as { defaults: { baseURL: string } }
    return defaults.baseURL
  }

  /** Waits until no workflow is running any more. */
  settled(): Promise<void> {
    return this.options.utils.waitWorkflowExecutions()
  }

  get anyone(): HttpClient {
    return new HttpClient(this.options.api)
  }

  /** A shopper who is not signed in. */
  get shopper(): HttpClient {
    return this.anyone.with({
      "x-publishable-api-key": this.shop.publishable_key,
    })
  }

  get admin(): HttpClient {
    return this.anyone.with(this.adminHeaders)
  }

  get adminHeaders(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` }
  }

  /** A registered and signed-in trader. */
  async newTrader(email?: string): Promise<Trader> {
    traders += 1
    const login = {
      email: email ?? `trader-${traders}@example.com`,
      password: "a-long-password",
    }
    return Trader.register(this.shopper, this.shop, login)
  }

  /** Ids of an order's payments. */
  async paymentsOf(orderId: string): Promise<string[]> {
    const { body } = await this.admin.get<OrderAnswer>(
      `/admin/orders/${orderId}?fields=payment_collections.payments.id`
    )
    return body.order.payment_collections.flatMap(({ payments }) =>
      payments.map(({ id }) => id)
    )
  }

  /** Captures an order's payment the way staff do. */
  async capture(orderId: string): Promise<void> {
    const [id] = await this.paymentsOf(orderId)
    const { status } = await this.admin.post(`/admin/payments/${id}/capture`)
    if (status !== 200) {
      throw new Error(`Capturing ${id} answered ${status}.`)
    }
  }
}
