import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { equityBucket } from "./equity-bucket"
import { rollUpHours } from "./roll-up-hours"

/** A stretch of time in which equity was seen. */
export type EquityPoint = {
  at: Date
  equity_min: string
  equity_max: string
  equity_last: string
  balance: string
  daily_floor: string | null
  overall_floor: string | null
}

type Range = { from?: string; to?: string }
type Asked = Range & { points: number; bucket?: number | undefined }

const HOUR = 3600

/**
 * The equity of one challenge account in buckets of equal length, each with its
 * lowest, highest and last value: the only way in which candles are read. Hours
 * and days are made of stored hours.
 */
export async function readCandles(
  knex: Knex,
  id: string,
  { points, bucket, ...range }: Asked
): Promise<{ seconds: number; points: EquityPoint[] }> {
  const seconds = equityBucket(await readRange(knex, id, range), points, bucket)
  if (seconds < HOUR) {
    const minutes = within(knex("prop_equity_candle"), id, range)
    return { seconds, points: await join(knex, minutes, seconds) }
  }
  const rolledUpTo = await rollUpHours(knex, id)
  const hours = within(knex("prop_equity_hour"), id, range)
  if (rolledUpTo) {
    void hours.where("bucket_at", "<", rolledUpTo)
  }
  const minutes = within(knex("prop_equity_candle"), id, range)
  if (rolledUpTo) {
    void minutes.where("bucket_at", ">=", rolledUpTo)
  }
  const both = knex.from(hours.unionAll([minutes]).as("both"))
  return { seconds, points: await join(knex, both, seconds) }
}

const COLUMNS = [
  "bucket_at",
  "equity_min",
  "equity_max",
  "equity_last",
  "balance",
  "daily_floor",
  "overall_floor",
]

/** Rows of an account that begin in a range. */
function within(
  query: Knex.QueryBuilder,
  id: string,
  { from, to }: Range
): Knex.QueryBuilder {
  void query.where("challenge_account_id", id).select(COLUMNS)
  if (from) {
    void query.where("bucket_at", ">=", from)
  }
  if (to) {
    void query.where("bucket_at", "<=", to)
  }
  return query
}

async function readRange(
  knex: Knex,
  id: string,
  range: Range
): Promise<{ first: Date | null; last: Date | null }> {
  const end = (direction: "asc" | "desc") =>
    within(knex("prop_equity_candle"), id, range)
      .orderBy("bucket_at", direction)
      .first<{ bucket_at: Date } | undefined>()
  const [first, last] = await Promise.all([end("asc"), end("desc")])
  return { first: first?.bucket_at ?? null, last: last?.bucket_at ?? null }
}

/** The last value of a bucket is that of the newest row in it. */
function join(
  knex: Knex,
  rows: Knex.QueryBuilder,
  seconds: number
): Promise<EquityPoint[]> {
  const newest = ["equity_last", "balance", "daily_floor", "overall_floor"].map(
    (column) => `(array_agg(${column} order by bucket_at desc))[1] as ${column}`
  )
  return knex
    .from(rows.as("r"))
    .select<EquityPoint[]>(
      knex.raw(
        `date_bin(make_interval(secs => ?), bucket_at, 'epoch'::timestamptz) as at,
         min(equity_min) as equity_min, max(equity_max) as equity_max,
         ${newest.join(", ")}`,
        [seconds]
      )
    )
    .groupByRaw("1")
    .orderByRaw("1")
}
