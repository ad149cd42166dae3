import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Candle } from "../journal/group"

/** Adds a group's minutes to those in the table; the newest one ends a minute. */
export async function writeCandles(
  knex: Knex,
  candles: Candle[]
): Promise<void> {
  if (candles.length === 0) {
    return
  }
  await knex.raw(
    `insert into prop_equity_candle as c (challenge_account_id, bucket_at,
       equity_min, equity_max, equity_last, balance, daily_floor, overall_floor)
     select challenge_account_id, bucket_at, equity_min, equity_max,
       equity_last, balance, daily_floor, overall_floor
     from jsonb_to_recordset(?::jsonb) as n(challenge_account_id text,
       bucket_at timestamptz, equity_min numeric, equity_max numeric,
       equity_last numeric, balance numeric, daily_floor numeric,
       overall_floor numeric)
     on conflict (challenge_account_id, bucket_at) do update set
       equity_min = least(c.equity_min, excluded.equity_min),
       equity_max = greatest(c.equity_max, excluded.equity_max),
       equity_last = excluded.equity_last, balance = excluded.balance,
       daily_floor = excluded.daily_floor,
       overall_floor = excluded.overall_floor`,
    [JSON.stringify(candles.filter(({ late }) => !late))]
  )
  const late = candles.filter((candle) => candle.late)
  if (late.length > 0) {
    await widenMinutes(knex, late)
  }
}

/** Late events only widen the minute they belong to, and the hour that was made of it. */
async function widenMinutes(knex: Knex, late: Candle[]) {
  await knex.raw(
    `update prop_equity_hour h set
       equity_min = least(h.equity_min, n.equity_min),
       equity_max = greatest(h.equity_max, n.equity_max)
     from (select challenge_account_id,
         date_trunc('hour', bucket_at, 'UTC') as bucket_at,
         min(equity_min) as equity_min, max(equity_max) as equity_max
       from jsonb_to_recordset(?::jsonb) as late(challenge_account_id text,
         bucket_at timestamptz, equity_min numeric, equity_max numeric)
       group by 1, 2) n
     where h.challenge_account_id = n.challenge_account_id
       and h.bucket_at = n.bucket_at`,
    [JSON.stringify(late)]
  )
  await knex.raw(
    `insert into prop_equity_candle as c (challenge_account_id, bucket_at,
       equity_min, equity_max, equity_last, balance, daily_floor, overall_floor)
     select challenge_account_id, bucket_at, equity_min, equity_max,
       equity_last, balance, null, null
     from jsonb_to_recordset(?::jsonb) as n(challenge_account_id text,
       bucket_at timestamptz, equity_min numeric, equity_max numeric,
       equity_last numeric, balance numeric)
     on conflict (challenge_account_id, bucket_at) do update set
       equity_min = least(c.equity_min, excluded.equity_min),
       equity_max = greatest(c.equity_max, excluded.equity_max)`,
    [JSON.stringify(late)]
  )
}
