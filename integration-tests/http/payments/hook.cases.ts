import { signEvent, type FakeStripe } from "@highwater/testing"
import type { Suite } from "../setup/suite"
import { CardShop, WEBHOOK_SECRETS } from "./card-shop"

interface Row {
  key: string
  kind: string
  status: string
  subject: string | null
}

const EVENT = {
  id: "evt_1",
  object: "event",
  created: 1_760_000_000,
  type: "customer.created",
  data: {
    object: { id: "cus_1", object: "customer", email: "x@example.test" },
  },
}

/** What `POST /hooks/stripe` takes and refuses. */
export const hookCases = (suite: Suite, stripe: () => FakeStripe): void =>
  describe("the endpoint for Stripe's events", () => {
    const shop = new CardShop(suite, stripe)
    beforeAll(() => shop.open())

    const now = () => Math.floor(Date.now() / 1000)
    const send = async (body: string, signature?: string) => {
      const answer = await fetch(`${suite.url}/hooks/stripe`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(signature === undefined ? {} : { "stripe-signature": signature }),
        },
        body,
      })
      return { status: answer.status, text: await answer.text() }
    }
    const signed = (event: object, secret = WEBHOOK_SECRETS[0] ?? "") => {
      const body = JSON.stringify(event, null, 2)
      return send(body, signEvent(secret, body))
    }
    const rows = () => suite.knex<Row>("prop_inbox").where({ source: "stripe" })

    it("keeps an event it does not know, once, without what it says of people", async () => {
      const first = await signed(EVENT)
      expect(first).toEqual({
        status: 200,
        text: JSON.stringify({ received: true, duplicate: false }),
      })
      const second = await signed(EVENT)
      expect(second.text).toContain('"duplicate":true')
      const kept = await rows()
      expect(kept).toMatchObject([
        {
          key: "evt_1",
          kind: "customer.created",
          status: "done",
          subject: "cus_1",
        },
      ])
      expect(JSON.stringify(kept)).not.toContain("example.test")
      expect(
        await suite.knex("prop_outbox").whereLike("key", "stripe:%")
      ).toEqual([])
    })

    it("takes both secrets while one is rotated", async () => {
      expect((await signed(EVENT, WEBHOOK_SECRETS[1])).status).toBe(200)
    })

    it.each([
      ["no signature", () => send(JSON.stringify(EVENT)), "missing"],
      ["another secret", () => signed(EVENT, "whsec_other"), "no signature"],
      [
        "a body that was changed",
        () =>
          send(
            `${JSON.stringify(EVENT)} `,
            signEvent("whsec_new", JSON.stringify(EVENT))
          ),
        "no signature",
      ],
      [
        "a signature of six minutes ago",
        () => {
          const body = JSON.stringify(EVENT)
          return send(body, signEvent("whsec_new", body, now() - 301))
        },
        "five minutes",
      ],
      ["nonsense as a signature", () => send("{}", "t=,v1"), "no signature"],
      [
        "a signed body that is no JSON",
        () => send("{", signEvent("whsec_new", "{")),
        "not JSON",
      ],
      ["a signed body that is no event", () => signed({ id: "evt_2" }), "type"],
    ])("refuses %s with 400 and keeps nothing", async (_, call, words) => {
      const { status, text } = await call()
      expect({ status, text }).toEqual({
        status: 400,
        text: expect.stringContaining(words) as string,
      })
      expect(await rows()).toEqual([])
    })

    it("refuses a body of more than 512 KB with 413", async () => {
      const { status } = await signed({ ...EVENT, more: "x".repeat(600_000) })
      expect(status).toBe(413)
      expect(await rows()).toEqual([])
    })

    it("survives two hundred signed bodies of nonsense without a 5xx", async () => {
      const nonsense = [
        null,
        1,
        [],
        "x",
        { id: 1 },
        { id: "e", type: {} },
        { id: "e", type: "t", created: -1 },
        {
          id: "e",
          type: "charge.refunded",
          created: 1,
          data: { object: null },
        },
        {
          id: "e",
          type: "charge.refunded",
          created: 1e300,
          data: { object: { payment_intent: {} } },
        },
        { id: "é\u0000", type: "t", created: 1, data: { object: {} } },
      ]
      const statuses = new Set<number>()
      for (let index = 0; index < 200; index++) {
        const event = nonsense[index % nonsense.length]
        const body = JSON.stringify(event)
        statuses.add((await send(body, signEvent("whsec_new", body))).status)
      }
      expect([...statuses].filter((status) => status >= 500)).toEqual([])
    })
  })
