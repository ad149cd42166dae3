import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Challenge accounts whose evaluation is not on hold although their challenge is
 * suspended, or still is although it was resumed within the last day: a crash came
 * between the move and the journal.
 */
export async function pausesOutOfStep(
  knex: Knex,
  limit: number
): Promise<{ id: string; status: string }[]> {
  const { rows } = await knex.raw<{ rows: { id: string; status: string }[] }>(
    `select a.id, c.status from prop_challenge c
     join prop_challenge_account a
       on a.challenge_id = c.id and a.phase_index = c.phase_index
     join prop_account_state s on s.challenge_account_id = a.id
     where a.status in ('active', 'locked') and s.status in ('active', 'locked')
       and c.updated_at < now() - interval '1 minute'
       and (c.status = 'suspended' and s.state #>> '{state,held}' = 'false'
         or c.status = 'active' and c.updated_at > now() - interval '1 day'
           and s.state #>> '{state,held}' = 'true')
       and not exists (select 1 from prop_outbox o
         where o.stream = a.id and o.status = 'pending')
     limit ?`,
    [limit]
  )
  return rows
}
