import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Points of a sparkline; more would not be seen. */
const POINTS = 30

interface Row {
  id: string
  equity: string
}

/**
 * Equity over the life of several challenge accounts, oldest first, at evenly
 * spaced moments: a few index look-ups per account, however long it has traded.
 */
export async function readSparklines(
  knex: Knex,
  accountIds: string[]
): Promise<Map<string, string[]>> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with span as (
       select id,
              (select min(bucket_at) from prop_equity_candle
                where challenge_account_id = id) as first,
              (select max(bucket_at) from prop_equity_candle
                where challenge_account_id = id) as last
         from unnest(:ids::text[]) as id
     ), moment as (
       select id, number, first + (last - first) * number / :steps::float8 as at
         from span, generate_series(0, :steps::int) as number
        where first is not null
     )
     select moment.id, candle.equity_last as equity
       from moment
       join lateral (
              select equity_last, bucket_at from prop_equity_candle
               where challenge_account_id = moment.id and bucket_at <= moment.at
               order by bucket_at desc
               limit 1) as candle on true
      order by moment.id, moment.number`,
    { ids: accountIds, steps: POINTS - 1 }
  )
  const lines = new Map<string, string[]>()
  for (const { id, equity } of rows) {
    const line = lines.get(id) ?? []
    line.push(equity)
    lines.set(id, line)
  }
  return lines
}
