import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  startProcessServices,
  stopProcessServices,
} from "../../lib/process-services"
import { backoffMs } from "./backoff-ms"
import { Inbox } from "./models/inbox"
import { Outbox } from "./models/outbox"
import { RequestInbox } from "./request-inbox"

/** A worker that died keeps its rows this long, then another takes them. */
const CLAIM_SECONDS = 90
/** About forty minutes of trying with the backoff, then a person is asked. */
export const MOST_ATTEMPTS = 15

export type OutboxRow = Pick<
  InferTypeOf<typeof Outbox>,
  "id" | "topic" | "key" | "stream" | "attempts"
> & { payload: Record<string, unknown> }

export type OutboxHealth = {
  pending: number
  failed: number
  /** How long the oldest row that could be had now has been waiting, in seconds; 0 without one. */
  oldest_seconds: number
}

/** Messages in and effects out: durable, keyed, tried again until they are had. */
class ExchangeModuleService extends MedusaService({ Inbox, Outbox }) {
  /** Requests that carry their sender's key. */
  readonly requests: RequestInbox
  private readonly knex: Knex

  /** Called by Medusa: what takes requests in beside its own server. */
  readonly __hooks = {
    onApplicationStart: startProcessServices,
    onApplicationPrepareShutdown: stopProcessServices,
  }

  constructor(cradle: Record<string, unknown>) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService reads the arguments it was given
    super(...arguments)
    this.knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.requests = new RequestInbox(this.knex)
  }

  /**
   * Takes due rows for this worker alone. A row waits while an earlier row of
   * its stream is pending, so effects on one challenge account keep their order.
   */
  async claim(limit: number): Promise<OutboxRow[]> {
    const { rows } = await this.knex.raw<{ rows: OutboxRow[] }>(
      `with taken as (update prop_outbox set attempts = attempts + 1, updated_at = now(),
         claimed_until = now() + make_interval(secs => ?)
       where id in (
         select id from prop_outbox due
         where status = 'pending' and next_attempt_at <= now()
           and (claimed_until is null or claimed_until < now())
           and (stream is null or not exists (
             select 1 from prop_outbox earlier
             where earlier.stream = due.stream and earlier.status = 'pending'
               and earlier.position < due.position))
         order by position limit ? for update skip locked)
       returning id, topic, key, stream, attempts, payload, position)
       select id, topic, key, stream, attempts, payload from taken
       order by position`,
      [CLAIM_SECONDS, limit]
    )
    return rows
  }

  /** The effect was had. */
  async complete(id: string): Promise<void> {
    await this.knex("prop_outbox").where({ id }).update({
      status: "done",
      done_at: this.knex.fn.now(),
      claimed_until: null,
      last_error: null,
      updated_at: this.knex.fn.now(),
    })
  }

  /**
   * The attempt failed: tried again later, or given up after the last one. An
   * attempt that another worker took over meanwhile has no say any more.
   * @returns true when it was given up and a person must look.
   */
  async fail(row: OutboxRow, reason: string): Promise<boolean> {
    const givenUp = row.attempts >= MOST_ATTEMPTS
    const waitMs = backoffMs(row.attempts)
    const changed = await this.knex("prop_outbox")
      .where({ id: row.id, status: "pending", attempts: row.attempts })
      .update({
        status: givenUp ? "failed" : "pending",
        claimed_until: null,
        last_error: reason.slice(0, 2000),
        next_attempt_at: this.knex.raw("now() + ? * interval '1 millisecond'", [
          waitMs,
        ]),
        updated_at: this.knex.fn.now(),
      })
    return givenUp && changed > 0
  }

  /** Milliseconds until the next row is due, or null when nothing waits. */
  async nextDueMs(): Promise<number | null> {
    const { rows } = await this.knex.raw<{ rows: { ms: string | null }[] }>(
      `select extract(epoch from min(greatest(next_attempt_at,
         coalesce(claimed_until, next_attempt_at))) - now()) * 1000 as ms
       from prop_outbox where status = 'pending'`
    )
    const ms = rows[0]?.ms
    return ms === null || ms === undefined ? null : Math.max(0, Number(ms))
  }

  /**
   * How much waits, for readiness and metrics. A row that waits for its next
   * attempt, or behind one that does, is not late.
   */
  async health(): Promise<OutboxHealth> {
    const { rows } = await this.knex.raw<{ rows: OutboxHealth[] }>(
      `select count(*) filter (where status = 'pending')::int as pending,
         count(*) filter (where status = 'failed')::int as failed,
         coalesce(extract(epoch from now() - min(next_attempt_at) filter (
           where status = 'pending' and next_attempt_at <= now()
             and (claimed_until is null or claimed_until < now())
             and (stream is null or not exists (
               select 1 from prop_outbox earlier
               where earlier.stream = o.stream and earlier.status = 'pending'
                 and earlier.position < o.position)))), 0)::float
           as oldest_seconds
       from prop_outbox o where status <> 'done'`
    )
    return rows[0] ?? { pending: 0, failed: 0, oldest_seconds: 0 }
  }
}

export default ExchangeModuleService
