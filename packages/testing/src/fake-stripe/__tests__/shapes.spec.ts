import { readFileSync } from "node:fs"
import path from "node:path"
import type Stripe from "stripe"
import { startFakeStripe, type FakeStripe } from "../index"

type Json = Record<string, unknown>

/** Fields of the old API version that newer ones no longer send. */
const GONE = {
  charge: ["destination", "dispute", "invoice", "order", "refunds", "source"],
  intent: ["charges", "invoice"],
}

const published = (name: string): Json =>
  JSON.parse(
    readFileSync(path.join(__dirname, "fixtures", `${name}.json`), "utf8")
  ) as Json
const objectOf = (event: Json) => (event.data as { object: Json }).object

/** Paths of a published object that ours lacks or has another type for. */
function differences(theirs: Json, ours: Json, at = ""): string[] {
  return Object.entries(theirs).flatMap(([name, value]) => {
    const mine = ours[name]
    if (!(name in ours)) return [`${at}${name} is missing`]
    if (value === null || mine === null) return []
    if (
      Array.isArray(value) !== Array.isArray(mine) ||
      typeof value !== typeof mine
    ) {
      return [`${at}${name} is another type`]
    }
    // What a card or a piece of metadata holds depends on the payment.
    return typeof value === "object" &&
      name !== "metadata" &&
      !Array.isArray(value)
      ? differences(value as Json, mine as Json, `${at}${name}.`)
      : []
  })
}
const without = (object: Json, names: string[]): Json =>
  Object.fromEntries(
    Object.entries(object).filter(([name]) => !names.includes(name))
  )

describe("shapes of the fake's objects", () => {
  let stripe: FakeStripe
  let intent: Stripe.PaymentIntent

  const call = async (method: string, route: string, body?: string) => {
    const answer = await fetch(`${stripe.url}/v1/${route}`, {
      method,
      headers: { authorization: "Bearer sk_test_shapes" },
      body,
    })
    return (await answer.json()) as Json
  }
  const eventOf = (type: string): Json => {
    const found = [...stripe.books.events.values()].find(
      (event) => event.type === type
    )
    return JSON.parse(JSON.stringify(found)) as Json
  }

  beforeAll(async () => {
    stripe = await startFakeStripe()
    const made = await call(
      "POST",
      "payment_intents",
      "amount=2000&currency=usd"
    )
    intent = stripe.pay(String(made.id))
    const failing = await call(
      "POST",
      "payment_intents",
      "amount=2000&currency=usd"
    )
    stripe.pay(String(failing.id), "pm_card_visa_chargeDeclined")
    stripe.refund(intent.id, 100)
    stripe.dispute(intent.id)
  })
  afterAll(() => stripe.close())

  it.each([
    ["charge", "charges"],
    ["refund", "refunds"],
    ["dispute", "disputes"],
  ] as const)("%s as published", async (name, route) => {
    const { data } = await call(
      "GET",
      `${route}?limit=1&payment_intent=${intent.id}`
    )
    const theirs = published(name)
    const gone = name === "charge" ? GONE.charge : []
    // Parts that only some payments have, shown filled in the published object.
    const optional = ["customer_account", "payment_method", "customer"]
    const dropped = name === "refund" ? optional : []
    const compared = without(theirs, [
      ...gone,
      ...dropped,
      "shipping",
      "transfer_data",
    ])
    expect(differences(compared, (data as Json[])[0])).toEqual([])
  })

  it.each([
    ["payment_intent.succeeded", GONE.intent],
    ["payment_intent.payment_failed", GONE.intent],
    ["charge.refunded", GONE.charge],
    ["charge.dispute.created", ["balance_transaction"]],
  ])("event %s as published", (type, gone) => {
    const theirs = published(type)
    const ours = eventOf(type)
    expect(differences(without(theirs, ["data"]), ours)).toEqual([])
    const last = (theirs.data as { object: Json }).object.last_payment_error
    const skipped = last
      ? [...gone, "last_payment_error", "shipping"]
      : [...gone, "shipping"]
    expect(
      differences(without(objectOf(theirs), skipped), objectOf(ours))
    ).toEqual([])
    if (last) {
      const own = objectOf(ours).last_payment_error as Json
      expect(
        differences(without(last as Json, ["doc_url", "payment_method"]), own)
      ).toEqual([])
    }
  })

  it("an event's envelope as published", () => {
    expect(
      differences(
        without(published("event"), ["data"]),
        eventOf("charge.refunded")
      )
    ).toEqual([])
  })
})
