import { createServer, type Server } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import Stripe from "stripe"
import { startFakeStripe, type FakeStripe } from "../index"

const SECRET = "whsec_test"

describe("events of the fake Stripe", () => {
  let stripe: FakeStripe
  let client: Stripe
  let receiver: Server
  let answer = 200
  const received: Stripe.Event[] = []

  const open = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    client.paymentIntents.create({ amount: 500, currency: "usd", ...more })

  beforeEach(async () => {
    received.length = 0
    answer = 200
    stripe = await startFakeStripe()
    client = new Stripe("sk_test_client", stripe.clientOptions)
    receiver = createServer((req, res) => {
      const chunks: Buffer[] = []
      req.on("data", (chunk: Buffer) => chunks.push(chunk))
      req.on("end", () => {
        const header = String(req.headers["stripe-signature"])
        const body = Buffer.concat(chunks)
        received.push(client.webhooks.constructEvent(body, header, SECRET))
        res.writeHead(answer).end()
      })
    })
    await new Promise<void>((resolve) =>
      receiver.listen(0, "127.0.0.1", resolve)
    )
    const address = receiver.address()
    const port = typeof address === "object" ? address?.port : 0
    stripe.webhooks.endpoints.push({
      url: `http://127.0.0.1:${port}`,
      secret: SECRET,
    })
  })
  afterEach(async () => {
    await stripe.close()
    receiver.close()
  })

  it("are signed as the real client checks them", async () => {
    await open({ payment_method: "pm_card_visa", confirm: true })
    await stripe.webhooks.settled()
    expect(received.map(({ type }) => type).sort()).toEqual([
      "charge.succeeded",
      "payment_intent.created",
      "payment_intent.succeeded",
    ])
  })

  it("are tried again until they are taken", async () => {
    stripe.webhooks.retry_ms = 5
    answer = 500
    await open()
    while (received.length < 3) await sleep(5)
    answer = 200
    await stripe.webhooks.settled()
    expect(new Set(received.map(({ id }) => id)).size).toBe(1)
    expect(stripe.webhooks.deliveries.at(-1)?.status).toBe(200)
  })

  it("can be lost, doubled and disordered", async () => {
    stripe.webhooks.drop = ({ type }) => type === "charge.succeeded"
    stripe.webhooks.hold()
    await open({ payment_method: "pm_card_visa", confirm: true })
    expect(received).toEqual([])
    await stripe.webhooks.release({ copies: 5, workers: 4, shuffle: true })
    expect(received).toHaveLength(10)
    expect(received.some(({ type }) => type === "charge.succeeded")).toBe(false)
  })
})
