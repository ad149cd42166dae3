import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type {
  TimelineItem,
  TimelineList,
} from "../../types/http/challenge-account"
import { pgConnection } from "../pg-connection"

type Item = z.infer<typeof TimelineItem>
type Row = Omit<Item, "at" | "actor"> & {
  at: Date
  actor_type: Item["actor"]["type"]
  actor_id: string | null
  actor_name: string | null
  count: string
}

/**
 * Moves, breaches, changes of status and commands to the platform, as one list.
 * Moments are those of our own clock, so that causes come before effects also
 * where the platform's clock is virtual.
 */
const TIMELINE = `
  select m.id, m.created_at as at, 1 as place, 'move' as kind,
    initcap(replace(m.entity, '_', ' ')) || ': ' || m.verb || ' (' ||
      coalesce(m.from_status || ' to ', '') || m.to_status || ')' as title,
    m.reason as detail, m.actor_type, m.actor_id,
    nullif(trim(concat_ws(' ', u.first_name, u.last_name)), '') as staff,
    u.email as staff_email
  from prop_lifecycle_move m
  join prop_challenge_account a on a.id = :id
  left join "user" u on u.id = m.actor_id
  where m.challenge_account_id = :id
    or (m.challenge_account_id is null and m.challenge_id = a.challenge_id)
  union all
  select b.id, b.created_at, 3, 'breach', 'Breach of ' || b.rule,
    b.explanation, 'engine', null, null, null
  from prop_breach b where b.challenge_account_id = :id
  union all
  select d.id, d.created_at, 2, 'decision', 'Status: ' || d.status,
    d.explanation, 'engine', null, null, null
  from (select *, lag(status, 1, 'active') over (order by event) as previous
    from prop_decision where challenge_account_id = :id) d
  where d.status <> d.previous
  union all
  select o.id, coalesce(o.done_at, o.created_at), 4, 'command',
    case o.topic
      when 'platform.open_account' then 'Open the platform login'
      when 'platform.close_all' then 'Close all positions'
      else 'Set platform access to ' || (o.payload ->> 'right') end
      || case o.status when 'done' then '' when 'failed' then ' (failed)'
        else ' (waiting)' end,
    o.last_error, 'system', null, null, null
  from prop_outbox o
  where o.payload ->> 'challenge_account_id' = :id
    and o.topic like 'platform.%'`

/** What happened to one challenge account and who did it, newest first. */
export async function readTimeline(
  scope: MedusaContainer,
  id: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<z.infer<typeof TimelineList>> {
  const { rows } = await pgConnection(scope).raw<{ rows: Row[] }>(
    `select t.id, t.at, t.kind, t.title, t.detail, t.actor_type, t.actor_id,
       coalesce(t.staff, t.staff_email) as actor_name,
       count(*) over () as count
     from (${TIMELINE}) t
     order by t.at desc, t.place desc, t.id desc limit :limit offset :offset`,
    { id, limit, offset }
  )
  return {
    timeline: rows.map(({ id: item, at, kind, title, detail, ...actor }) => ({
      id: item,
      at: at.toISOString(),
      kind,
      title,
      detail,
      actor: {
        type: actor.actor_type,
        id: actor.actor_id,
        name: actor.actor_name,
      },
    })),
    count: Number(rows[0]?.count ?? 0),
    limit,
    offset,
  }
}
