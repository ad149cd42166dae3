import type { CustomerAnswer, TokenAnswer } from "../setup/answers"
import type { Suite } from "../setup/suite"

/** One person, one address, however it is typed. */
export const emailCases = (suite: Suite): void =>
  describe("e-mail addresses", () => {
    it("are the same in any letter case at register, login and sign-up", async () => {
      const trader = await suite.newTrader("  Ann.Case@Example.COM ")
      const me = await trader.http.get<CustomerAnswer>("/store/customers/me")
      expect(me.body.customer.email).toBe("ann.case@example.com")
      const again = await suite.shopper.post<TokenAnswer>(
        "/auth/customer/emailpass",
        { email: "ANN.CASE@example.com", password: trader.login.password }
      )
      expect(again.status).toBe(200)
      const twice = await suite.shopper.post(
        "/auth/customer/emailpass/register",
        { email: "aNN.case@example.com", password: "another-password" }
      )
      expect(twice.status).toBe(401)
    })

    it("are the same however the path is spelled", async () => {
      for (const [path, email] of [
        ["/Auth/Customer/emailpass/register", "One.Path@Example.com"],
        ["/auth/%63ustomer/emailpass/register", "Other.Path@Example.com"],
      ] as const) {
        const password = "a-long-password"
        const made = await suite.shopper.post(path, { email, password })
        expect({ path, status: made.status }).toEqual({ path, status: 200 })
        const login = await suite.shopper.post("/auth/customer/emailpass", {
          email: email.toLowerCase(),
          password,
        })
        expect({ path, status: login.status }).toEqual({ path, status: 200 })
      }
    })

    it("are the same in an order that staff draft", async () => {
      const { body } = await suite.admin.post<{
        draft_order: { email: string }
      }>("/admin/draft-orders", {
        email: "Drafted.For@Example.com",
        region_id: suite.shop.region_ids.usd,
        sales_channel_id: suite.shop.sales_channel_id,
      })
      expect(body.draft_order.email).toBe("drafted.for@example.com")
    })

    it("are the same at password reset", async () => {
      await suite.newTrader("reset.me@example.com")
      const { status } = await suite.shopper.post(
        "/auth/customer/emailpass/reset-password",
        { identifier: "Reset.Me@Example.com" }
      )
      expect(status).toBe(201)
    })
  })
