import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import type { NewsFeed } from "../../types/http/news-feed"
import { isoOrNull } from "../iso"

type Presented = z.infer<typeof NewsFeed>

export type NewsFeedRow = Omit<
  Presented,
  "tried_at" | "fetched_at" | "next_at" | "failing_since"
> & {
  tried_at: Date | null
  fetched_at: Date | null
  next_at: Date
  failing_since: Date | null
}

/** Nothing is fetched until staff say from where. */
const OFF: Presented = {
  url: null,
  source: "forexfactory",
  format: "forexfactory_json",
  time_zone: null,
  every_minutes: 360,
  tried_at: null,
  fetched_at: null,
  next_at: null,
  failures: 0,
  failing_since: null,
  problem: null,
}

/** Where the calendar is fetched from, and how that goes. */
export async function readNewsFeed(knex: Knex): Promise<Presented> {
  const row = await newsFeedRow(knex)
  return row
    ? {
        url: row.url,
        source: row.source,
        format: row.format,
        time_zone: row.time_zone,
        every_minutes: row.every_minutes,
        tried_at: isoOrNull(row.tried_at),
        fetched_at: isoOrNull(row.fetched_at),
        next_at: row.url === null ? null : isoOrNull(row.next_at),
        failures: row.failures,
        failing_since: isoOrNull(row.failing_since),
        problem: row.problem,
      }
    : OFF
}

/** The row itself, once staff have set it. */
export const newsFeedRow = (knex: Knex): Promise<NewsFeedRow | undefined> =>
  knex("prop_news_feed").first<NewsFeedRow | undefined>("*")
