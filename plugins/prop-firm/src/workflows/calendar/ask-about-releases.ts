import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { raiseTasks } from "../../modules/support/raise-tasks"

type Affected = {
  key: string
  title: string
  currency: string
  at: Date
  challenge_account_id: string
  breach_id: string
  rule: string
}

/**
 * After events were moved, withdrawn, pinned or excluded: puts every breach that
 * names a release which is no longer so before a person. The journal keeps what
 * was told; only a reversal undoes what followed from it.
 */
export async function askAboutReleases(
  trx: Knex.Transaction,
  eventIds: string[]
): Promise<void> {
  if (eventIds.length === 0) {
    return
  }
  const { rows } = await trx.raw<{ rows: Affected[] }>(
    `select r.key, r.title, r.currency, r.at, d.challenge_account_id,
       b.id as breach_id, b.rule
     from (select distinct key, event_id, at, title, currency, impact
           from prop_news_release where event_id = any(:ids)) r
     join prop_news_event e on e.id = r.event_id
     join prop_news_delivery d on d.key = r.key
     join prop_breach b on b.challenge_account_id = d.challenge_account_id
       and b.kind = 'news' and b.reversed_at is null
       and position(r.title in b.explanation) > 0
       and b.at between r.at - interval '1 day' and r.at + interval '1 day'
     where e.effective_at is distinct from r.at
       or (array['none', 'low', 'medium', 'high'])[e.impact + 1] <> r.impact`,
    { ids: eventIds }
  )
  await raiseTasks(
    trx,
    rows.map((row) => ({
      kind: "news.withdrawn",
      title: `A breach hangs on a release that changed: ${row.currency} ${row.title}`,
      detail: `Rule ${row.rule} was broken around the release of ${row.at.toISOString()}, which the calendar no longer has at that time. Decide whether the breach is reversed.`,
      reference: { type: "challenge_account", id: row.challenge_account_id },
      dedupe_key: `news.withdrawn:${row.key}:${row.breach_id}`,
    }))
  )
}
