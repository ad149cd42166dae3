import fc from "fast-check"
import type { Offer } from "../offer"
import { offerState, type OfferSituation } from "../offer-state"
import { openOffer } from "../open-offer"

const now: OfferSituation = {
  at: "2026-03-10T12:00:00Z",
  countries: ["de"],
  currency: "eur",
  region: "reg_eu",
  groups: [],
  sold: 0,
  held: { count: 0, amounts: [] },
  wanted: { count: 1, amounts: [] },
}
const state = (
  offer: Partial<Offer>,
  situation: Partial<OfferSituation> = {}
) => offerState({ ...openOffer, ...offer }, { ...now, ...situation })
const stockOf = (count: number) => ({ stock: { count, since: now.at } })
const usd = (amount: string) => [{ amount, currency: "USD" }]

describe("offerState", () => {
  it("is open where nothing is said, and hidden is sold to whoever has the link", () => {
    const open = { state: "open", reason: null, until: null }
    expect(state({})).toEqual(open)
    expect(state({ visibility: "hidden" })).toEqual(open)
  })

  it("is not sold when archived, before it starts, and from its end on", () => {
    const from = "2026-03-10T12:00:00Z"
    expect(state({ visibility: "archived" })).toMatchObject({
      state: "ended",
      reason: "archived",
    })
    expect(state({ from })).toMatchObject({ state: "open" })
    expect(state({ from: "2026-03-10T12:00:01Z" })).toEqual({
      state: "upcoming",
      reason: "from",
      until: "2026-03-10T12:00:01Z",
    })
    expect(state({ until: from })).toMatchObject({
      state: "ended",
      reason: "until",
    })
    const until = "2026-03-10T14:00:01+02:00"
    expect(state({ until })).toEqual({ state: "open", reason: null, until })
  })

  it.each<[Partial<Offer>, string]>([
    [{ regions: ["reg_us"] }, "region"],
    [{ currencies: ["usd"] }, "currency"],
    [{ countries: { mode: "only", codes: ["us"] } }, "country"],
    [{ countries: { mode: "except", codes: ["de"] } }, "country"],
  ])("is not sold here: %j", (offer, reason) => {
    expect(state(offer)).toMatchObject({ state: "not_here", reason })
  })

  it("takes every known country, and no country at all for a list of some", () => {
    const only: Partial<Offer> = { countries: { mode: "only", codes: ["de"] } }
    expect(state(only, { countries: ["de", "us"] }).state).toBe("not_here")
    expect(state(only, { countries: [] }).state).toBe("not_here")
    expect(state(only, { countries: null }).state).toBe("open")
  })

  it("is for members of a group where groups are named", () => {
    const groups = ["cusgroup_vip"]
    expect(state({ groups })).toMatchObject({
      state: "not_for_you",
      reason: "group",
    })
    expect(state({ groups }, { groups }).state).toBe("open")
  })

  it("sells exactly the stock", () => {
    const wanted = { count: 2, amounts: [] }
    expect(state(stockOf(10), { sold: 8, wanted }).state).toBe("open")
    expect(state(stockOf(10), { sold: 9, wanted })).toMatchObject({
      state: "sold_out",
      reason: "stock",
    })
  })

  it("holds a trader to a count and to a total, in its own currency", () => {
    const trader = {
      count: 2,
      total: { amount: "300000", currency: "USD" },
    }
    const held = { count: 1, amounts: usd("200000") }
    expect(
      state({ trader }, { held, wanted: { count: 1, amounts: usd("100000") } })
        .state
    ).toBe("open")
    expect(
      state(
        { trader },
        { held, wanted: { count: 1, amounts: usd("100000.01") } }
      )
    ).toMatchObject({ state: "limit_reached", reason: "total" })
    expect(
      state({ trader }, { held, wanted: { count: 2, amounts: [] } })
    ).toMatchObject({ state: "limit_reached", reason: "count" })
    const euro = { count: 1, amounts: [{ amount: "900000", currency: "EUR" }] }
    expect(state({ trader }, { held, wanted: euro }).state).toBe("open")
    const full = { count: 1, amounts: usd("300000") }
    expect(state({ trader }, { held: full }).reason).toBe("total")
    expect(state({ trader }, { held: null }).state).toBe("open")
  })

  it("never opens by selling more", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        fc.nat(5),
        (stock, sold, more, count) => {
          const offer: Partial<Offer> = {
            ...stockOf(stock),
            trader: { count: 5, total: null },
          }
          const held = { count, amounts: [] }
          const before = state(offer, { sold, held }).state
          const after = state(offer, { sold: sold + more, held }).state
          return before === "open" || after !== "open"
        }
      )
    )
  })
})
