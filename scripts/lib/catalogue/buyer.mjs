import { caller } from "./caller.mjs"

/** A new shopper of one server, registered and signed in. */
export async function newBuyer(base, key) {
  const shopper = caller(base, { "x-publishable-api-key": key })
  const login = {
    email: `bench-${performance.now()}@example.test`,
    password: "a-benchmark-login",
  }
  const sign = async (path) => (await shopper("POST", path, login)).token
  const token = await sign("/auth/customer/emailpass/register")
  await caller(base, {
    "x-publishable-api-key": key,
    authorization: `Bearer ${token}`,
  })("POST", "/store/customers", { email: login.email })
  const call = caller(base, {
    "x-publishable-api-key": key,
    authorization: `Bearer ${await sign("/auth/customer/emailpass")}`,
  })
  return {
    /** Fills a cart up to its payment session. */
    async fillCart(line, region_id) {
      const { cart } = await call("POST", "/store/carts", {
        region_id,
        email: login.email,
      })
      await call("POST", `/store/carts/${cart.id}/line-items`, line)
      const { payment_collection } = await call(
        "POST",
        "/store/payment-collections",
        { cart_id: cart.id }
      )
      await call(
        "POST",
        `/store/payment-collections/${payment_collection.id}/payment-sessions`,
        { provider_id: "pp_system_default" }
      )
      return cart.id
    },
    /** Completes a cart; milliseconds to the answer, which has to be an order. */
    async complete(cart) {
      const asked = performance.now()
      const answer = await call("POST", `/store/carts/${cart}/complete`)
      if (answer.type !== "order")
        throw new Error(`No order came of a cart: ${JSON.stringify(answer)}`)
      return performance.now() - asked
    },
  }
}
