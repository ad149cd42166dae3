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

/** How a replay came to one breach, and whether it is the stored one to the bit. */
const BreachProof = z.object({
  breach_id: z.string().nullable(),
  rule: z.string(),
  kind: z.string(),
  before: z.object({
    number: z.number().int(),
    at: z.string().nullable(),
    balance: z.string(),
    equity: z.string(),
    quality: z.string(),
    figures: z.record(z.string(), z.unknown()).nullable(),
  }),
  number: z.number().int(),
  row: z.number().int(),
  event: z.record(z.string(), z.unknown()),
  terms: z.record(z.string(), z.unknown()).nullable(),
  figures: z.record(z.string(), z.unknown()).nullable(),
  measured: z.string().nullable(),
  limit: z.string().nullable(),
  explanation: z.string(),
  effect: z.string(),
  status: z.string(),
  equal: z.boolean(),
})

/** Result of folding the whole journal of one challenge account anew. */
export const AdminReplayAnswer = z.object({
  replay: z.object({
    equal: z.boolean(),
    events: z.number().int(),
    /** The month at whose end the journal begins, where older ones are dropped. */
    since: z.string().nullable(),
    differences: z.array(z.string()),
    breaches: z.array(BreachProof),
  }),
})
