/**
 * A trader at the store API over HTTP: registers, buys, looks. Everything goes
 * the way a browser would go; there is no back door.
 */
export class Trader {
  #token

  constructor({ backend, key, email, password, name }) {
    Object.assign(this, { backend, key, email, password, name })
  }

  async #send(method, url, body, token = this.#token) {
    const response = await fetch(`${this.backend}${url}`, {
      method,
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": this.key,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    const answer = await response.json().catch(() => ({}))
    if (!response.ok) {
      throw new Error(
        `${method} ${url} answered ${response.status}: ${answer.message ?? "no message"}`
      )
    }
    return answer
  }

  async register() {
    const login = { email: this.email, password: this.password }
    const { token } = await this.#send(
      "POST",
      "/auth/customer/emailpass/register",
      login
    )
    await this.#send(
      "POST",
      "/store/customers",
      { email: this.email, first_name: this.name },
      token
    )
    await this.login()
  }

  async login() {
    const login = { email: this.email, password: this.password }
    this.#token = (
      await this.#send("POST", "/auth/customer/emailpass", login)
    ).token
  }

  async programs(regionId) {
    return (await this.#send("GET", `/store/programs?region_id=${regionId}`))
      .programs
  }

  /** Buys one challenge of a program's size and returns the order's id. */
  async buy({
    regionId,
    program,
    size,
    paymentProvider = "pp_system_default",
  }) {
    const { cart } = await this.#send("POST", "/store/carts", {
      region_id: regionId,
      email: this.email,
    })
    await this.#send("POST", `/store/carts/${cart.id}/line-items`, {
      variant_id: size.variant_id,
      quantity: 1,
      metadata: { terms_version_hash: program.version_hash },
    })
    const { payment_collection } = await this.#send(
      "POST",
      "/store/payment-collections",
      { cart_id: cart.id }
    )
    await this.#send(
      "POST",
      `/store/payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id: paymentProvider }
    )
    const done = await this.#send("POST", `/store/carts/${cart.id}/complete`)
    if (done.type !== "order")
      throw new Error(
        `The checkout did not complete: ${done.error?.message ?? "no order"}`
      )
    return done.order.id
  }

  async challenges() {
    return (await this.#send("GET", "/store/challenges?limit=100")).challenges
  }

  async challenge(id) {
    return (await this.#send("GET", `/store/challenges/${id}`)).challenge
  }
}
