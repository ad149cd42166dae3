import { z } from "@medusajs/framework/zod"

/** What a platform is answered when its batch is durable. */
export const PlatformEventsAnswer = z.object({
  accepted: z.number().int(),
  /** Events with a sequence number that was already in the journal. */
  duplicates: z.number().int(),
  /** Only decisions that changed a status or found a breach. */
  decisions: z.array(
    z.object({
      login: z.string(),
      seq: z.number().int().nullable(),
      status: z.string(),
      breaches: z.array(
        z.object({
          rule: z.string(),
          effect: z.string(),
          explanation: z.string(),
        })
      ),
    })
  ),
  /** Highest sequence number known of each login of the batch. */
  cursor: z.record(z.string(), z.number().int()),
})

/** What a refused batch is answered; nothing of it was written. */
export const PlatformEventsRefusal = z.object({
  code: z.string(),
  message: z.string(),
  problems: z.array(
    z.object({
      index: z.number().int(),
      login: z.string().nullable(),
      seq: z.number().int().nullable(),
      path: z.string(),
      message: z.string(),
    })
  ),
})

/** Whether this process can do its work, with what it depends on. */
export const ReadyAnswer = z.object({
  ready: z.boolean(),
  database: z.boolean(),
  /** Null where this process shares nothing through Redis. */
  redis: z.boolean().nullable(),
  lag: z.object({
    /** How long the running commit of this process has taken so far. */
    commit_seconds: z.number(),
    /** How long the oldest daily reset or deadline has been waiting. */
    due_seconds: z.number(),
  }),
  /** When the effects worker last looked for work in this process. */
  worker: z.object({ last_run_at: z.string().nullable(), ok: z.boolean() }),
  outbox: z.object({
    pending: z.number().int(),
    failed: z.number().int(),
    oldest_seconds: z.number(),
  }),
})

/** Result of folding the whole journal of one challenge account anew. */
export const AdminReplayAnswer = z.object({
  replay: z.object({
    equal: z.boolean(),
    events: z.number().int(),
    differences: z.array(z.string()),
  }),
})
