import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Releases older than this are not told any more; rules look back no further. */
const LOOK_BACK = "7 days"

/** One event at one instant, as accounts are told of it. */
export type Release = {
  /** Stable: an account that hears it twice counts it once. */
  key: string
  at: Date
  currency: string
  impact: string
  title: string
}

/**
 * Notes the events whose instant the connection's clock has passed: new ones,
 * late imports, and events that have moved to another instant or impact.
 */
export async function noteReleases(
  knex: Knex,
  connectionId: string,
  before: string
): Promise<void> {
  await knex.raw(
    `insert into prop_news_release
       (connection_id, key, event_id, at, currency, impact, title)
     select :connectionId, e.id || '@' || to_char(e.effective_at at time zone
         'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '/' || i.name,
       e.id, e.effective_at, e.currency, i.name, e.title
     from prop_news_event e
     cross join lateral (select
       (array['none', 'low', 'medium', 'high'])[e.impact + 1] as name) i
     where e.effective_at <= :before
       and e.effective_at > :before::timestamptz - interval '${LOOK_BACK}'
     on conflict do nothing`,
    { connectionId, before }
  )
}

/** Releases of a connection that may still have to be told to somebody, oldest first. */
export async function unfinishedReleases(
  knex: Knex,
  connectionId: string
): Promise<Release[]> {
  return knex("prop_news_release")
    .where("connection_id", connectionId)
    .whereNull("finished_at")
    .where("next_pass_at", "<=", knex.fn.now())
    .orderBy(["at", "key"])
    .select<Release[]>("key", "at", "currency", "impact", "title")
}

/**
 * Accounts under evaluation whose terms a release can concern and that have not
 * been told: a `news` rule that lists its impact, and, where the rule names its
 * instruments, some for its currency. "ALL" concerns named instruments only.
 */
export async function accountsToTell(
  knex: Knex,
  connectionId: string,
  release: Release,
  { limit, except }: { limit: number; except: string[] }
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select s.challenge_account_id as id from prop_account_state s
     where s.connection_id = :connectionId
       and s.status in ('active', 'locked', 'undetermined')
       and s.terms_hash in (
         select t.hash from prop_evaluation_terms t
         cross join jsonb_array_elements(t.document -> 'rules') rule
         where rule ->> 'kind' = 'news'
           and rule -> 'impact' @> to_jsonb(:impact::text)
           and case when rule -> 'instruments' is null then :currency <> 'ALL'
             else jsonb_array_length(coalesce(
               rule -> 'instruments' -> :currency, '[]')) > 0 end)
       and not exists (select 1 from prop_news_delivery d
         where d.key = :key
           and d.challenge_account_id = s.challenge_account_id)
       and s.challenge_account_id <> all(:except::text[])
     order by s.challenge_account_id limit :limit`,
    {
      connectionId,
      impact: release.impact,
      currency: release.currency,
      key: release.key,
      except,
      limit,
    }
  )
  return rows.map(({ id }) => id)
}
