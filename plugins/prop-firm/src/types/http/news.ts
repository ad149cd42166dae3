import { z } from "@medusajs/framework/zod"
import { CALENDAR_FORMATS } from "../calendar-formats"
import { Instant, ListQuery, Page } from "./common"

const Impact = z.enum(["none", "low", "medium", "high"])
/** What became of an event: as its source has it, or what a person decided. */
const NewsState = z.enum(["listed", "pinned", "excluded", "withdrawn"])

export const NewsEvent = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  currency: z.string(),
  country: z.string().nullable(),
  starts_at: Instant,
  time_precision: z.enum(["exact", "day", "tentative"]),
  /** The instant accounts are told of; null where it never triggers a rule. */
  effective_at: Instant.nullable(),
  impact: Impact,
  is_holiday: z.boolean(),
  forecast: z.string().nullable(),
  previous: z.string().nullable(),
  actual: z.string().nullable(),
  revised: z.string().nullable(),
  state: NewsState,
  /** A person overrode its time; also told of excluded events. */
  pinned: z.boolean(),
  imported_at: Instant,
})

export const NewsRevision = z.object({
  number: z.number().int(),
  kind: z.enum([
    "imported",
    "changed",
    "moved",
    "withdrawn",
    "pinned",
    "unpinned",
    "excluded",
    "included",
  ]),
  changes: z.array(
    z.object({
      field: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    })
  ),
  at: Instant,
  actor_type: z.string(),
  actor_id: z.string().nullable(),
  reason: z.string().nullable(),
  raw_hash: z.string().nullable(),
})

export const NewsImport = z.object({
  id: z.string(),
  source: z.string(),
  format: z.enum(CALENDAR_FORMATS),
  time_zone: z.string().nullable(),
  file_name: z.string().nullable(),
  imported_at: Instant,
  counts: z.object({
    fresh: z.number().int(),
    changed: z.number().int(),
    moved: z.number().int(),
    unchanged: z.number().int(),
    withdrawn: z.number().int(),
    /** Rows that repeat another row of the file. */
    duplicates: z.number().int(),
    bad: z.number().int(),
  }),
  /** The first hundred rows that were left out or are doubtful. */
  problems: z.array(z.object({ line: z.number().int(), message: z.string() })),
  warnings: z.array(z.string()),
})

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).optional()

export const AdminNewsEventListQuery = ListQuery.extend({
  currency: oneOrMore(z.string().max(10)),
  impact: oneOrMore(Impact),
  state: NewsState.optional(),
  /** Events from this instant on. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Events before this instant. */
  to: z.iso.datetime({ offset: true }).optional(),
})
export const AdminNewsEventList = Page.extend({
  news_events: z.array(NewsEvent),
  /** Every currency of the calendar. */
  currencies: z.array(z.string()),
  last_import: NewsImport.nullable(),
})
export const AdminNewsEventAnswer = z.object({
  news_event: NewsEvent.extend({ revisions: z.array(NewsRevision) }),
})

export const AdminDecideOnNewsEvent = z
  .object({
    decision: z.enum(["pin", "unpin", "exclude", "include"]),
    /** The instant an event is pinned to. */
    at: z.iso.datetime({ offset: true }).optional(),
    reason: z.string().trim().min(1).max(1000),
  })
  .refine(({ decision, at }) => (decision === "pin") === (at !== undefined), {
    path: ["at"],
    message: "is needed to pin, and only then",
  })

/** Who publishes a calendar; its events are known again within it. */
export const NewsSource = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9_.-]{0,49}$/,
    "must be 1 to 50 lower-case letters, digits, _ . or -"
  )

export const AdminImportNews = z.object({
  source: NewsSource,
  format: z.enum(CALENDAR_FORMATS),
  /** Zone or offset of the file's times; left out where each carries its own. */
  time_zone: z.string().trim().min(1).max(64).optional(),
  file_name: z.string().max(255).optional(),
  content: z.string().min(1),
  /** `base64` for the bytes of a file, `text` for what was pasted. */
  encoding: z.enum(["text", "base64"]).default("text"),
})
export const AdminNewsImportAnswer = z.object({ news_import: NewsImport })
