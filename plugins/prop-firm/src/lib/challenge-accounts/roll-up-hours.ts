import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Makes hours of the minutes of an account that lie at least an hour behind its
 * newest one; what is made stays. Late events widen hours as they widen minutes.
 * Answers up to when there are hours; null where there are none yet.
 */
export async function rollUpHours(
  knex: Knex,
  id: string
): Promise<Date | null> {
  const { rows } = await knex.raw<{
    rows: { done: Date | null; until: Date | null }[]
  }>(
    `select (select max(bucket_at) + interval '1 hour' from prop_equity_hour
         where challenge_account_id = :id) as done,
       date_trunc('hour', (select max(bucket_at) from prop_equity_candle
         where challenge_account_id = :id) - interval '1 hour', 'UTC') as until`,
    { id }
  )
  const { done = null, until = null } = rows[0] ?? {}
  if (until === null || (done !== null && done >= until)) {
    return done
  }
  await knex.raw(
    `with hour as (
       select date_trunc('hour', bucket_at, 'UTC') as at,
         min(equity_min) as equity_min, max(equity_max) as equity_max,
         max(bucket_at) as newest
       from prop_equity_candle
       where challenge_account_id = :id and bucket_at < :until
         and (:done::timestamptz is null or bucket_at >= :done)
       group by 1)
     insert into prop_equity_hour (challenge_account_id, bucket_at, equity_min,
       equity_max, equity_last, balance, daily_floor, overall_floor)
     select :id, h.at, h.equity_min, h.equity_max, c.equity_last, c.balance,
       c.daily_floor, c.overall_floor
     from hour h join prop_equity_candle c
       on c.challenge_account_id = :id and c.bucket_at = h.newest
     on conflict do nothing`,
    { id, done, until }
  )
  return until
}
