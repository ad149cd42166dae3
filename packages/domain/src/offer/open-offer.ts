import type { Offer } from "./offer"

/** What a program is until somebody restricts it: on sale for everybody. */
export const openOffer: Offer = {
  visibility: "visible",
  from: null,
  until: null,
  countries: null,
  currencies: [],
  regions: [],
  groups: [],
  stock: null,
  trader: { count: null, total: null },
}
