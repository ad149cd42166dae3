import { z } from "@medusajs/framework/zod"
import { EquitySeries } from "./challenge-account"
import { Instant, ListQuery, Money, Page, RuleSentence } from "./common"
import { AdminOffer, OfferAnswer } from "./offer"

/** The rules of one phase for one size, in words. */
export const PhaseInWords = z.object({
  key: z.string(),
  title: z.string(),
  funded: z.boolean(),
  terms_hash: z.string(),
  sentences: z.array(RuleSentence),
  /** Headline facts for cards and comparison tables; null where the phase has no such rule. */
  facts: z.object({
    target: Money.nullable(),
    target_percent: z.string().nullable(),
    daily_loss: Money.nullable(),
    daily_loss_percent: z.string().nullable(),
    overall_loss: Money.nullable(),
    overall_loss_percent: z.string().nullable(),
    overall_trails: z.string().nullable(),
    min_trading_days: z.number().nullable(),
    split: z.string().nullable(),
  }),
})

/** A size of a published program, tied to its Medusa variant. */
export const ProgramSize = z.object({
  key: z.string(),
  variant_id: z.string().nullable(),
  currency: z.string(),
  initial_balance: Money,
  /** In the cart's region currency, decimal; null when the variant has no price there. */
  price: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  phases: z.array(PhaseInWords),
})

export const StoreProgram = z.object({
  id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  version: z.number(),
  version_hash: z.string(),
  published_at: Instant,
  steps: z.number(),
  /** Whether the asker can buy it now; hidden programs are not in the list. */
  offer: OfferAnswer,
  sizes: z.array(ProgramSize),
  /** What can be bought with it; prices and changed rules are answered for a choice. */
  add_ons: z.array(z.object({ key: z.string(), title: z.string() })),
  /** What the buyer chooses among; empty where the program leaves no choice. */
  platforms: z.array(z.object({ key: z.string(), title: z.string() })),
})
/** Whose prices and offers are asked for. */
export const StoreProgramQuery = z.strictObject({
  region_id: z.string().optional(),
  /** Where the shopper lives, two letters; not said, it is not held against anybody. */
  country_code: z
    .string()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, "must be a country code of two letters")
    .optional(),
})
const Decimal = z.string().regex(/^\d{1,15}(\.\d{1,8})?$/, "must be a number")

/** What the catalogue is narrowed by; one size of a program must have all of it. */
export const StoreProgramListQuery = StoreProgramQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  /** In the catalogue's own order, by price in the region, or the newest first. */
  order: z.enum(["featured", "price", "-price", "newest"]).default("featured"),
  /** Evaluation phases before the funded one; 0 is instant. */
  steps: z.coerce.number().int().min(0).max(20).optional(),
  initial_balance: Decimal.optional(),
  /** Currency of the challenge account. */
  currency: z.string().max(10).toUpperCase().optional(),
  platform: z.string().max(100).optional(),
  floor: z.enum(["static", "trailing"]).optional(),
  /** The trader's share in percent, at least. */
  min_split: Decimal.optional(),
  /** In the region's currency; needs `region_id`. */
  max_price: Decimal.optional(),
  /** Handle of a product category. */
  category: z.string().max(200).optional(),
})
/** What can be chosen among everything on sale here. */
export const CatalogueChoices = z.object({
  steps: z.array(z.number()),
  sizes: z.array(z.object({ initial_balance: Money, currency: z.string() })),
  currencies: z.array(z.string()),
  platforms: z.array(z.string()),
  floors: z.array(z.enum(["static", "trailing"])),
  splits: z.array(z.string()),
  categories: z.array(z.object({ handle: z.string(), name: z.string() })),
})
export const StoreProgramList = Page.extend({
  programs: z.array(StoreProgram),
  choices: CatalogueChoices,
})
export const StoreProgramAnswer = z.object({ program: StoreProgram })

export const ProgramVersionRow = z.object({
  id: z.string(),
  number: z.number(),
  hash: z.string(),
  note: z.string().nullable(),
  published_by: z.string().nullable(),
  published_at: Instant,
  /** Keys of the sizes it is sold in. */
  sizes: z.array(z.string()),
})
export const AdminProgram = z.object({
  id: z.string(),
  product_id: z.string(),
  name: z.string(),
  status: z.enum(["draft", "published"]),
  /** The program document being edited (format highwater.program/1), or null. */
  draft: z.unknown().nullable(),
  offer: AdminOffer,
  /** Challenges sold since the offer's stock was set, else ever. */
  sold: z.number(),
  current_version: ProgramVersionRow.nullable(),
  versions: z.array(ProgramVersionRow),
  /** Optimistic lock: send it back with every write. */
  revision: z.number(),
})
export const AdminProgramListQuery = ListQuery.extend({
  product_id: z.string().optional(),
})
export const AdminProgramList = Page.extend({ programs: z.array(AdminProgram) })
export const AdminProgramAnswer = z.object({ program: AdminProgram })
export const AdminCreateProgram = z.object({
  product_id: z.string(),
  document: z.unknown(),
})
export const AdminUpdateProgramDraft = z.object({
  document: z.unknown(),
  revision: z.number().int(),
})
export const AdminPublishProgram = z.object({
  note: z.string().max(1000).optional(),
  revision: z.number().int(),
})
export const AdminPreviewProgram = z.object({ document: z.unknown() })
/** The language of the words: `en`, `es` or `de`. */
export const AdminPreviewProgramQuery = z.object({
  locale: z.string().max(35).optional(),
})
export const AdminProgramTemplateList = z.object({
  templates: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      summary: z.string(),
      /** A whole program document (format highwater.program/1). */
      document: z.record(z.string(), z.unknown()),
    })
  ),
})
/** Problems name their path; words and hashes are there when there are none. */
export const AdminProgramPreview = z.object({
  problems: z.array(z.object({ path: z.string(), message: z.string() })),
  sizes: z.array(
    z.object({
      key: z.string(),
      currency: z.string(),
      initial_balance: Money,
      phases: z.array(
        PhaseInWords.extend({
          time_zone: z.string(),
          /** A made-up account of five days, with the floors as the engine moves them. */
          sample: EquitySeries,
        })
      ),
    })
  ),
})

/** One difference between two program documents, in words. */
export const ProgramChange = z.object({
  kind: z.enum(["added", "removed", "changed"]),
  text: z.string(),
  /** The rule's sentence before and after, where it is about a rule. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Keys of the sizes it holds for; null for all of them. */
  sizes: z.array(z.string()).nullable(),
})
/** What publishing the draft would change; null where nothing is published yet or the draft has problems. */
export const AdminDraftChanges = z.object({
  changes: z.array(ProgramChange).nullable(),
  problems: z.array(z.object({ path: z.string(), message: z.string() })),
})
/** A published version and how it differs from the one before, null for the first. */
export const AdminProgramVersionAnswer = z.object({
  version: ProgramVersionRow.extend({
    document: z.unknown(),
    changes: z.array(ProgramChange).nullable(),
  }),
})

/** What a form for program documents is made from. */
export const AdminProgramForm = z.object({
  /** JSON Schema of the document: names, meanings and units of all fields. */
  schema: z.record(z.string(), z.unknown()),
  /** By kind of rule: one to start from, and what firms usually choose. */
  guides: z.record(
    z.string(),
    z.object({
      starter: z.record(z.string(), z.unknown()),
      usual: z.array(
        z.object({ field: z.string(), value: z.string(), source: z.string() })
      ),
    })
  ),
})

/** One phase's terms exactly as published; the hash is SHA-256 over the canonical form of `document`. */
export const PublicTermsAnswer = z.object({
  terms: z.object({
    id: z.string(),
    hash: z.string(),
    program: z.string(),
    version: z.number(),
    size: z.string(),
    phase: z.string(),
    title: z.string(),
    funded: z.boolean(),
    published_at: Instant,
    document: z.unknown(),
    sentences: z.array(RuleSentence),
  }),
})

/** Every version of the program, newest first, with its terms for the same size and phase. */
export const PublicTermsHistory = z.object({
  versions: z.array(
    z.object({
      version: z.number(),
      published_at: Instant,
      hash: z.string(),
      /** What is sold now. */
      current: z.boolean(),
    })
  ),
})
