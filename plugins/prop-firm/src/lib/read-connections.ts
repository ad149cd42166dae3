import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { PlatformConnection } from "../types/http/operations"
import { dataQualityOf } from "./ingestion/data-quality"
import { pgConnection } from "./pg-connection"

type Presented = z.infer<typeof PlatformConnection>
type KeyRow = { id: string; created_at: string; revoked_at: string | null }
type Row = {
  id: string
  name: string
  provider: string
  clock: "wall" | "virtual"
  status: "active" | "disabled"
  clock_at: Date | null
  last_event_at: Date | null
  last_received_at: Date | null
  logins: number
  limits: Presented["limits"]
  quality: Record<string, unknown> | null
  stale_after_seconds: number | null
  stale_at_weekends: boolean
  stale_since: Date | null
  keys: KeyRow[]
  count: string
}

export type ConnectionFilters = {
  id?: string
  q?: string
  limit: number
  offset: number
}

/** Platform connections with their keys and how far behind they are, in one query. */
export async function readConnections(
  scope: MedusaContainer,
  { id, q, limit, offset }: ConnectionFilters
): Promise<{ connections: Presented[]; count: number }> {
  const { rows } = await pgConnection(scope).raw<{ rows: Row[] }>(
    `select n.id, n.name, n.provider, n.clock, n.status, n.clock_at,
       n.last_event_at, n.last_received_at, n.limits, n.quality,
       n.stale_after_seconds, n.stale_at_weekends, n.stale_since, count(*) over () as count,
       (select count(*)::int from prop_trading_login l
         where l.connection_id = n.id and l.deleted_at is null) as logins,
       coalesce((select jsonb_agg(jsonb_build_object('id', k.id,
           'created_at', k.created_at, 'revoked_at', k.revoked_at)
           order by k.created_at desc)
         from prop_connection_key k
         where k.connection_id = n.id and k.deleted_at is null), '[]') as keys
     from prop_platform_connection n
     where n.deleted_at is null and (:id::text is null or n.id = :id)
       and (:like::text is null or n.name ilike :like)
     order by n.created_at limit :limit offset :offset`,
    { id: id ?? null, like: q ? `%${q}%` : null, limit, offset }
  )
  return {
    connections: rows.map(present),
    count: Number(rows[0]?.count ?? 0),
  }
}

function present(row: Row): Presented {
  return {
    id: row.id,
    name: row.name,
    provider: row.provider,
    clock: row.clock,
    status: row.status,
    last_event_at: row.last_event_at?.toISOString() ?? null,
    last_received_at: row.last_received_at?.toISOString() ?? null,
    lag_seconds: lagOf(row),
    logins: row.logins,
    limits: row.limits,
    quality: dataQualityOf(row),
    quality_is_usual: row.quality === null,
    stale_after_seconds: row.stale_after_seconds,
    stale_at_weekends: row.stale_at_weekends,
    stale_since: row.stale_since?.toISOString() ?? null,
    keys: row.keys.map((key) => ({
      id: key.id,
      created_at: new Date(key.created_at).toISOString(),
      revoked_at: key.revoked_at && new Date(key.revoked_at).toISOString(),
    })),
  }
}

/** How old the newest event was when it came in, on the connection's clock. */
function lagOf(row: Row): number | null {
  const arrived = row.clock === "virtual" ? row.clock_at : row.last_received_at
  if (!arrived || !row.last_event_at) {
    return null
  }
  const ms = arrived.getTime() - row.last_event_at.getTime()
  return Math.max(0, Math.round(ms) / 1000)
}
