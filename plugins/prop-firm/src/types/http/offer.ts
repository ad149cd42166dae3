import { OFFER_REASONS, OFFER_STATES } from "@highwater/domain"
import { z } from "@medusajs/framework/zod"
import { Instant, InstantInput } from "./common"

const Codes = (pattern: RegExp, message: string) =>
  z.array(z.string().toLowerCase().regex(pattern, message)).max(300)
const Ids = z.array(z.string().min(1).max(100)).max(100)

/** Whether a program can be bought now by whoever asks, and what speaks against it. */
export const OfferAnswer = z.object({
  state: z.enum(OFFER_STATES),
  /** The condition that speaks against it; null while it is open. */
  reason: z.enum(OFFER_REASONS).nullable(),
  /** The instant at which this ends by itself: the start of an upcoming offer, the end of an open one. */
  until: Instant.nullable(),
})

const CountryRule = z.object({
  mode: z.enum(["only", "except"]),
  codes: Codes(/^[a-z]{2}$/, "must be a country code of two letters").min(1),
})
const TraderLimit = z.object({
  /** Running challenges of the program that one trader may have. */
  count: z.number().int().min(1).max(10_000).nullable(),
  /** The sum of their initial balances, in one currency. */
  total: z
    .object({
      amount: z
        .string()
        .regex(/^\d{1,15}(\.\d{1,8})?$/, "must be an amount of money"),
      currency: z.string().regex(/^[A-Z0-9]{3,10}$/),
    })
    .nullable(),
})

/** Who may buy a program, when, and how many. Ids and codes left empty mean everyone. */
export const AdminOffer = z.object({
  visibility: z.enum(["visible", "hidden", "archived"]),
  from: Instant.nullable(),
  until: Instant.nullable(),
  countries: CountryRule.nullable(),
  /** Currencies of what is paid. */
  currencies: z.array(z.string()),
  regions: z.array(z.string()),
  groups: z.array(z.string()),
  stock: z
    .object({ count: z.number(), since: Instant })
    .describe("How many may be sold from an instant on.")
    .nullable(),
  trader: TraderLimit,
})

export const AdminUpdateOffer = z.object({
  offer: z
    .strictObject({
      visibility: AdminOffer.shape.visibility,
      from: InstantInput.nullable(),
      until: InstantInput.nullable(),
      countries: CountryRule.nullable(),
      currencies: Codes(/^[a-z0-9]{3,10}$/, "must be a currency code"),
      regions: Ids,
      groups: Ids,
      /** How many may be sold from now on; what was sold under the same number before still counts. */
      stock: z.number().int().min(0).max(1_000_000).nullable(),
      trader: TraderLimit,
    })
    .refine(
      ({ from, until }) =>
        from === null || until === null || Date.parse(from) < Date.parse(until),
      { path: ["until"], error: "must be after the start" }
    ),
  revision: z.number().int(),
})
