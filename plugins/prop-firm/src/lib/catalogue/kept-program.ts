import type { Offer } from "@highwater/domain"

/** A program as every shopper of a region and language sees it; whether one may buy it is worked out for each. */
export interface KeptProgram {
  id: string
  offer: Offer
  /** The answer's JSON without its offer. */
  text: string
}
