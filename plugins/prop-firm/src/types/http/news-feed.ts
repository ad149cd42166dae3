import { z } from "@medusajs/framework/zod"
import { CALENDAR_FORMATS } from "../calendar-formats"
import { Instant } from "./common"
import { NewsSource } from "./news"

/** Where the calendar is fetched from by itself, and how that goes. */
export const NewsFeed = z.object({
  /** Null: nothing is fetched. */
  url: z.string().nullable(),
  source: z.string(),
  format: z.enum(CALENDAR_FORMATS),
  time_zone: z.string().nullable(),
  every_minutes: z.number().int(),
  tried_at: Instant.nullable(),
  /** When it was last fetched and taken in. */
  fetched_at: Instant.nullable(),
  next_at: Instant.nullable(),
  /** How often in a row it failed. */
  failures: z.number().int(),
  failing_since: Instant.nullable(),
  /** Why the last attempt failed. */
  problem: z.string().nullable(),
})

export const AdminNewsFeedAnswer = z.object({ news_feed: NewsFeed })

export const AdminSetNewsFeed = z.object({
  /** Null stops fetching. */
  url: z.string().trim().min(1).max(2000).nullable(),
  source: NewsSource,
  format: z.enum(CALENDAR_FORMATS),
  /** Zone or offset of the file's times; null where each carries its own. */
  time_zone: z.string().trim().min(1).max(64).nullable(),
  /** Sources ask not to be fetched often: a quarter of an hour to a week. */
  every_minutes: z.number().int().min(15).max(10_080),
})
