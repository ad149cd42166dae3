import { z } from "@medusajs/framework/zod"
import { StoreProgramQuery, PhaseInWords } from "./program"

const Price = z.object({ amount: z.string(), currency: z.string() })
const AddOnKey = z.string().min(1).max(100)
const AddOnKeys = z
  .array(AddOnKey)
  .max(20)
  .refine((keys) => new Set(keys).size === keys.length, "names one twice")
/** Key of a platform of the program's; the first one where nothing is chosen. */
const PlatformKey = z.string().min(1).max(100)
const Quantity = z.number().int().min(1).max(50)

/** A challenge with the add-ons wanted for it, and the version of the terms that was shown. */
export const StoreChooseChallenge = z.strictObject({
  variant_id: z.string().min(1).max(100),
  quantity: Quantity.default(1),
  add_ons: AddOnKeys.default([]),
  platform: PlatformKey.optional(),
  terms_version_hash: z.string().min(1).max(100),
})
/** What is different now; what is left out stays. */
export const StoreChangeChoice = z.strictObject({
  quantity: Quantity.optional(),
  add_ons: AddOnKeys.optional(),
  platform: PlatformKey.optional(),
  terms_version_hash: z.string().min(1).max(100).optional(),
})
/** A challenge in a cart, with the lines of its add-ons. */
export const StoreChosenChallengeAnswer = z.object({
  challenge: z.object({
    line_id: z.string(),
    variant_id: z.string(),
    quantity: z.number(),
    /** Of one challenge without its add-ons. */
    unit_price: z.string(),
    currency: z.string(),
    /** Key of the platform chosen; null where the program leaves no choice. */
    platform: z.string().nullable(),
    terms_version_hash: z.string(),
    /** Of the terms with these add-ons; pinned, and compared when the cart is completed. */
    terms_hash: z.string(),
    add_ons: z.array(
      z.object({
        line_id: z.string(),
        key: z.string(),
        title: z.string(),
        unit_price: z.string(),
      })
    ),
  }),
})

export const StoreChoiceQuery = StoreProgramQuery.extend({
  size: z.string().min(1).max(100),
  /** Keys between commas. */
  add_ons: z
    .string()
    .max(2000)
    .default("")
    .transform((text) => text.split(",").filter((key) => key !== ""))
    .pipe(AddOnKeys),
})
/** One add-on for a size, beside what is chosen. */
export const StoreAddOn = z.object({
  key: z.string(),
  title: z.string(),
  /** In the region's currency; null where it is not sold there. */
  price: Price.nullable(),
  chosen: z.boolean(),
  /** Whether it can be taken together with what is chosen. */
  fits: z.boolean(),
  /** Titles of the chosen ones that stand against it. */
  against: z.array(z.string()),
  /** The rules it changes in what is chosen, as sentences. */
  changes: z.array(
    z.object({
      phase: z.string(),
      title: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    })
  ),
})
/** A size with its add-ons: what it costs and what is promised. */
export const StoreChoiceAnswer = z.object({
  choice: z.object({
    size: z.string(),
    version_hash: z.string(),
    terms_hash: z.string(),
    add_ons: z.array(StoreAddOn),
    /** Of the size with the chosen add-ons; null where one of them is not sold here. */
    total: Price.nullable(),
    phases: z.array(
      PhaseInWords.extend({
        /** The terms themselves; they are published when they are chosen first. */
        document: z.unknown(),
      })
    ),
  }),
})
