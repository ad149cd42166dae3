import Stripe from "stripe"
import { startFakeStripe, type FakeStripe } from "../index"

describe("the fake Stripe, through Stripe's own client", () => {
  let stripe: FakeStripe
  let client: Stripe

  beforeEach(async () => {
    stripe = await startFakeStripe()
    client = new Stripe("sk_test_client", {
      ...stripe.clientOptions,
      maxNetworkRetries: 2,
    })
  })
  afterEach(() => stripe.close())

  const open = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    client.paymentIntents.create({ amount: 19_900, currency: "usd", ...more })
  const types = () => [...stripe.books.events.values()].map(({ type }) => type)
  const failure = async (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error as Stripe.errors.StripeError
    )

  it("takes a payment and captures it at once", async () => {
    const intent = await open({ metadata: { session_id: "payses_1" } })
    expect(intent).toMatchObject({
      status: "requires_payment_method",
      metadata: { session_id: "payses_1" },
    })
    const paid = await client.paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_visa",
      expand: ["latest_charge", "payment_method"],
    })
    expect(paid).toMatchObject({
      status: "succeeded",
      amount_received: 19_900,
      latest_charge: { object: "charge", captured: true },
      payment_method: { object: "payment_method" },
    })
    expect(types()).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
    ])
  })

  it("holds a payment until it is captured, and lets the rest go", async () => {
    const intent = await open({
      capture_method: "manual",
      payment_method: "pm_card_visa",
      confirm: true,
    })
    expect(intent.status).toBe("requires_capture")
    const early = await failure(
      client.refunds.create({ payment_intent: intent.id })
    )
    expect(early?.code).toBe("charge_already_refunded")
    const captured = await client.paymentIntents.capture(intent.id, {
      amount_to_capture: 10_000,
    })
    expect(captured).toMatchObject({
      status: "succeeded",
      amount_received: 10_000,
    })
    const again = await failure(client.paymentIntents.capture(intent.id))
    expect(again).toMatchObject({
      code: "payment_intent_unexpected_state",
      statusCode: 400,
      payment_intent: { status: "succeeded" },
    })
  })

  it("cancels what is not paid, and refuses to cancel what is", async () => {
    const open_ = await open()
    expect((await client.paymentIntents.cancel(open_.id)).status).toBe(
      "canceled"
    )
    const paid = await open({ payment_method: "pm_card_visa", confirm: true })
    const refused = await failure(client.paymentIntents.cancel(paid.id))
    expect(refused?.code).toBe("payment_intent_unexpected_state")
  })

  it.each([
    ["pm_card_visa_chargeDeclined", "card_declined", "generic_decline"],
    [
      "pm_card_visa_chargeDeclinedInsufficientFunds",
      "card_declined",
      "insufficient_funds",
    ],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
  ])("declines %s and takes another card", async (card, code, decline_code) => {
    const intent = await open()
    const refused = await failure(
      client.paymentIntents.confirm(intent.id, { payment_method: card })
    )
    expect(refused).toBeInstanceOf(Stripe.errors.StripeCardError)
    expect(refused).toMatchObject({ code, decline_code, statusCode: 402 })
    const now = await client.paymentIntents.retrieve(intent.id)
    expect(now).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code, decline_code },
    })
    expect(types()).toContain("payment_intent.payment_failed")
    const paid = await client.paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_visa",
    })
    expect(paid).toMatchObject({
      status: "succeeded",
      last_payment_error: null,
    })
  })

  it.each([
    [true, "succeeded"],
    [false, "requires_payment_method"],
  ])("challenges the buyer; passed: %s", async (passed, status) => {
    const intent = await open({
      payment_method: "pm_card_threeDSecure2Required",
      confirm: true,
    })
    expect(intent).toMatchObject({
      status: "requires_action",
      next_action: { type: "use_stripe_sdk" },
    })
    stripe.authenticate(intent.id, passed)
    expect((await client.paymentIntents.retrieve(intent.id)).status).toBe(
      status
    )
  })

  it("does once what is asked twice with one key", async () => {
    const options = { idempotencyKey: "key-1" }
    const params = { amount: 500, currency: "usd" }
    const first = await client.paymentIntents.create(params, options)
    const second = await client.paymentIntents.create(params, options)
    expect(second.id).toBe(first.id)
    expect(stripe.books.intents.size).toBe(1)
    const other = await failure(
      client.paymentIntents.create({ ...params, amount: 600 }, options)
    )
    expect(other).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  })

  it("survives what the script does to it", async () => {
    stripe.script.add({
      method: "POST",
      path: "payment_intents",
      drop: true,
      after: true,
    })
    const intent = await open()
    expect(stripe.books.intents.size).toBe(1)
    expect(intent.id).toBe([...stripe.books.intents.keys()][0])
    stripe.script.add({ path: "payment_intents", status: 500, times: 3 })
    const broken = await failure(client.paymentIntents.retrieve(intent.id))
    expect(broken).toBeInstanceOf(Stripe.errors.StripeAPIError)
    stripe.script.add({ path: "payment_intents", status: 429, times: 3 })
    const busy = await failure(client.paymentIntents.retrieve(intent.id))
    expect(busy).toBeInstanceOf(Stripe.errors.StripeRateLimitError)
    stripe.script.clear()
    stripe.script.add({ path: "payment_intents", delay_ms: 200, times: 3 })
    const slow = await failure(
      client.paymentIntents.retrieve(intent.id, {}, { timeout: 50 })
    )
    expect(slow).toBeInstanceOf(Stripe.errors.StripeConnectionError)
  })

  it("refunds in parts, and no more than was paid", async () => {
    const { id } = await open({ payment_method: "pm_card_visa", confirm: true })
    const refund = (amount?: number) =>
      client.refunds.create({ payment_intent: id, amount })
    expect(await refund(4900)).toMatchObject({
      amount: 4900,
      status: "succeeded",
    })
    expect((await failure(refund(19_900)))?.message).toContain("greater than")
    expect((await refund()).amount).toBe(15_000)
    expect((await failure(refund()))?.code).toBe("charge_already_refunded")
    const { data } = await client.refunds.list({ payment_intent: id })
    expect(data.map(({ amount }) => amount)).toEqual([15_000, 4900])
  })

  it("tells of a refund that fails later", async () => {
    const { id } = await open({
      payment_method: "pm_card_refundFail",
      confirm: true,
    })
    const refund = await client.refunds.create({ payment_intent: id })
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect((await client.refunds.retrieve(refund.id)).status).toBe("failed")
    expect(types()).toContain("refund.failed")
  })

  it("disputes a charge, takes the money and gives it back when won", async () => {
    const { id } = await open({
      payment_method: "pm_card_createDispute",
      confirm: true,
    })
    const { data } = await client.disputes.list({ payment_intent: id })
    const [dispute] = data
    expect(dispute).toMatchObject({ status: "needs_response", amount: 19_900 })
    const answered = await client.disputes.update(dispute?.id ?? "", {
      evidence: { product_description: "An evaluation" },
      submit: true,
    })
    expect(answered.status).toBe("under_review")
    stripe.decide(answered.id, "won")
    const now = await client.disputes.retrieve(answered.id)
    expect(now.balance_transactions.map(({ net }) => net)).toEqual([
      -21_400, 21_400,
    ])
    expect(types().filter((type) => type.startsWith("charge.dispute"))).toEqual(
      [
        "charge.dispute.created",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.updated",
        "charge.dispute.closed",
        "charge.dispute.funds_reinstated",
      ]
    )
  })

  it("keeps customers and their payment methods", async () => {
    const customer = await client.customers.create({ email: "a@example.test" })
    const method = await client.paymentMethods.create({
      type: "card",
      card: { token: "tok_visa" },
    })
    await client.paymentMethods.attach(method.id, { customer: customer.id })
    const { data } = await client.customers.listPaymentMethods(customer.id)
    expect(data.map(({ id }) => id)).toEqual([method.id])
    await client.paymentMethods.detach(method.id)
    expect(
      (await client.customers.listPaymentMethods(customer.id)).data
    ).toEqual([])
    await client.customers.del(customer.id)
    const gone = await failure(client.customers.retrieve(customer.id))
    expect(gone).toMatchObject({ statusCode: 404, code: "resource_missing" })
  })

  it("pages its lists as the client's own pager wants them", async () => {
    for (let amount = 100; amount < 125; amount++) await open({ amount })
    const amounts: number[] = []
    for await (const one of client.paymentIntents.list({ limit: 10 })) {
      amounts.push(one.amount)
    }
    expect(amounts).toHaveLength(25)
    expect(amounts[0]).toBe(124)
    const [first] = (await client.paymentIntents.list({ limit: 1 })).data
    const before = await client.paymentIntents.list({
      limit: 2,
      starting_after: first?.id,
    })
    expect(before).toMatchObject({ has_more: true })
    expect(before.data.map(({ amount }) => amount)).toEqual([123, 122])
  })

  it("refuses strangers, unknown objects and unfit amounts", async () => {
    const stranger = new Stripe("nonsense", stripe.clientOptions)
    const who = await failure(stranger.paymentIntents.list())
    expect(who).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    const none = await failure(client.paymentIntents.retrieve("pi_none"))
    expect(none).toMatchObject({ statusCode: 404, code: "resource_missing" })
    expect((await failure(open({ amount: 10 })))?.code).toBe("amount_too_small")
    const card = await failure(
      open({ payment_method: "pm_nobody", confirm: true })
    )
    expect(card?.code).toBe("resource_missing")
  })
})
