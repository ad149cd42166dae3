import type { BodyOf } from "./client"
import type { AdminProgram } from "./types"

/** An offer as it is written: texts as typed, empty for what is not limited. */
export interface OfferForm {
  visibility: AdminProgram["offer"]["visibility"]
  from: string
  until: string
  mode: "all" | "only" | "except"
  codes: string
  currencies: string
  regions: string[]
  groups: string[]
  stock: string
  count: string
  total: string
  /** Currency of the total. */
  currency: string
}

type Sent = BodyOf<"POST /admin/programs/:id/offer">["offer"]

export const offerForm = (offer: AdminProgram["offer"]): OfferForm => ({
  visibility: offer.visibility,
  from: offer.from ?? "",
  until: offer.until ?? "",
  mode: offer.countries?.mode ?? "all",
  codes: (offer.countries?.codes ?? []).join(", ").toUpperCase(),
  currencies: offer.currencies.join(", ").toUpperCase(),
  regions: offer.regions,
  groups: offer.groups,
  stock: offer.stock === null ? "" : String(offer.stock.count),
  count: offer.trader.count === null ? "" : String(offer.trader.count),
  total: offer.trader.total?.amount ?? "",
  currency: offer.trader.total?.currency ?? "USD",
})

const codesOf = (text: string): string[] =>
  text.split(/[\s,;]+/).filter(Boolean)

/** What is no number is sent as it is, so that the server names the field. */
const numberOf = (text: string): number | null =>
  text.trim() === "" ? null : Number(text.trim())

export const offerOfForm = (form: OfferForm): Sent => ({
  visibility: form.visibility,
  from: form.from || null,
  until: form.until || null,
  countries:
    form.mode === "all"
      ? null
      : { mode: form.mode, codes: codesOf(form.codes) },
  currencies: codesOf(form.currencies),
  regions: form.regions,
  groups: form.groups,
  stock: numberOf(form.stock),
  trader: {
    count: numberOf(form.count),
    total:
      form.total.trim() === ""
        ? null
        : { amount: form.total.trim(), currency: form.currency },
  },
})
