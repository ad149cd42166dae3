import { z } from "@medusajs/framework/zod"
import { DataQualityInForce } from "./data-quality"
import { Instant, ListQuery, Page } from "./common"

const Limit = z.number().int().min(0).max(100_000_000).optional()

/** Limits of one connection in one process; what is left out is as usual, 0 is none. */
export const ConnectionLimits = z.strictObject({
  requests_per_second: Limit,
  events_per_second: Limit,
  concurrent_requests: Limit,
})

export const PlatformConnection = z.object({
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  clock: z.enum(["wall", "virtual"]),
  status: z.enum(["active", "disabled"]),
  last_event_at: Instant.nullable(),
  last_received_at: Instant.nullable(),
  /** Seconds between the newest event's own time and its arrival, on the connection's clock. */
  lag_seconds: z.number().nullable(),
  logins: z.number().int(),
  /** Its own limits; null where it has the usual ones. */
  limits: ConnectionLimits.nullable(),
  /** What of its data is doubted, as it is in force, and whether that is as usual. */
  quality: DataQualityInForce,
  quality_is_usual: z.boolean(),
  /** Seconds without events after which its data is stale; null where nobody watches. */
  stale_after_seconds: z.number().int().nullable(),
  /** Whether weekends count, as they do where crypto is traded. */
  stale_at_weekends: z.boolean(),
  stale_since: Instant.nullable(),
  keys: z.array(
    z.object({
      id: z.string(),
      created_at: Instant,
      revoked_at: Instant.nullable(),
    })
  ),
})
export const AdminPlatformConnectionList = Page.extend({
  platform_connections: z.array(PlatformConnection),
  providers: z.array(z.string()),
})
export const AdminPlatformConnectionListQuery = ListQuery
export const AdminCreatePlatformConnection = z.object({
  name: z.string().min(1).max(100),
  provider: z.string(),
  clock: z.enum(["wall", "virtual"]).default("wall"),
})
export const AdminSetConnectionLimits = z.object({
  limits: ConnectionLimits.nullable(),
})
export const AdminWatchConnection = z.object({
  stale_after_seconds: z.number().int().min(5).max(86_400).nullable(),
  stale_at_weekends: z.boolean().default(false),
})
export const AdminPlatformConnectionAnswer = z.object({
  platform_connection: PlatformConnection,
})
/** The secret is shown here and never again. */
export const AdminPlatformKeyAnswer = z.object({
  platform_connection: PlatformConnection,
  key: z.object({ id: z.string(), secret: z.string() }),
})

/** Done about an order: at `POST /admin/orders/:id/…` of the same name with dashes. */
export const TaskAction = z.enum([
  "issue_challenges",
  "accept_shortfall",
  "cancel_duplicate",
])
export const Task = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  status: z.enum(["open", "done"]),
  actions: z.array(TaskAction),
  reference: z.object({ type: z.string(), id: z.string() }).nullable(),
  created_at: Instant,
  done_at: Instant.nullable(),
  done_by: z.string().nullable(),
})
export const AdminTaskListQuery = ListQuery.extend({
  status: z.enum(["open", "done"]).optional(),
})
export const AdminTaskList = Page.extend({ tasks: z.array(Task) })
export const AdminTaskAnswer = z.object({ task: Task })

export const AuditEntry = z.object({
  id: z.string(),
  seq: z.number(),
  at: Instant,
  actor_type: z.string(),
  actor_id: z.string().nullable(),
  action: z.string(),
  target_type: z.string().nullable(),
  target_id: z.string().nullable(),
  reason: z.string().nullable(),
  hash: z.string(),
})
export const AdminAuditQuery = ListQuery.extend({
  target_id: z.string().optional(),
  actor_id: z.string().optional(),
})
export const AdminAuditList = Page.extend({
  entries: z.array(AuditEntry),
  chain_ok: z.boolean(),
})

/** Names of the permissions the signed-in staff member has. */
export const AdminPermissions = z.object({ permissions: z.array(z.string()) })
