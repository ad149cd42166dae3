import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { enqueueOutbox } from "../../lib/enqueue-outbox"
import type { OutboxEntry } from "../../lib/enqueue-outbox"
import { raiseTask } from "../../modules/support/raise-task"
import { healRefunds } from "../payment/heal-refunds"
import { healPayments } from "../purchase/heal-payments"
import { pausesOutOfStep } from "./pauses-out-of-step"
import { reportRefunds } from "../purchase/report-refunds"

type Found = { id: string; number: number; status: string }
type Stuck = { id: string; topic: string; last_error: string | null }

const MOST = 500
/** Nothing of the account waits: neither a command nor what follows from one. */
const NOTHING_WAITS = `not exists (select 1 from prop_outbox o
  where o.stream = a.id and o.status = 'pending')`

/** What was put right, for the log. */
export type Healed = {
  logins: number
  access: number
  moves: number
  pauses: number
  stuck: number
  payments: number
  refunds: number
}

/**
 * Compares what should be with what is: logins that were never opened, ended
 * accounts that may still trade, decisions that never reached the challenge,
 * pauses that never reached the journal, payments that a crash left half done, and
 * effects that do not come through. Heals by enqueuing again; calls a person for
 * what does not heal. Running it again changes nothing that is right.
 */
export async function heal(knex: Knex): Promise<Healed> {
  return {
    logins: await openForgottenLogins(knex),
    access:
      (await takeAccess(knex)) +
      (await giveAccess(knex)) +
      (await repeatAccess(knex)),
    moves: await moveForgotten(knex),
    pauses: await followPauses(knex),
    stuck: await reportStuck(knex),
    payments: await enqueue(knex, [
      ...(await healPayments(knex)),
      ...(await healRefunds(knex)),
    ]),
    refunds: await reportRefunds(knex),
  }
}

/** Rows of one attempt per minute: the key carries the minute. */
const again = (what: string, id: string) =>
  `heal:${what}:${id}:${Math.floor(Date.now() / 60_000)}`

const setAccess = (why: string, id: string, right: string): OutboxEntry => ({
  topic: "platform.set_access",
  key: again(why, id),
  stream: id,
  payload: { challenge_account_id: id, right },
})

/** A login that was given up after its last attempt is tried again an hour later: it was paid for. */
async function openForgottenLogins(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: Found[] }>(
    `select a.id from prop_challenge_account a
     where a.status = 'provisioning' and a.deleted_at is null
       and a.created_at < now() - interval '1 minute' and ${NOTHING_WAITS}
       and not exists (select 1 from prop_outbox o
         where o.stream = a.id and o.topic = 'platform.open_account'
           and o.status = 'failed' and o.updated_at > now() - interval '1 hour')
     limit ?`,
    [MOST]
  )
  return enqueue(
    knex,
    rows.map(({ id }) => ({
      topic: "platform.open_account",
      key: again("open", id),
      stream: id,
      payload: { challenge_account_id: id },
    }))
  )
}

/** Trading goes where a challenge has ended or is paused; positions are closed only where it has ended. */
async function takeAccess(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: (Found & { ended: boolean })[] }>(
    `select a.id, (a.status in ('breached', 'expired', 'closed', 'passed')
         or coalesce(s.status in ('breached', 'expired', 'passed'), false)
         or c.status = 'cancelled') as ended
     from prop_challenge_account a
     join prop_challenge c on c.id = a.challenge_id
     join prop_trading_login l on l.challenge_account_id = a.id
     left join prop_account_state s on s.challenge_account_id = a.id
     where l.status = 'open'
       and l.access_right not in ('TRADING_DISABLED', 'TRADING_AND_LOGIN_DISABLED')
       and (a.status in ('breached', 'expired', 'closed', 'passed')
         or s.status in ('breached', 'expired', 'passed')
         or c.status in ('suspended', 'cancelled'))
       and ${NOTHING_WAITS}
     limit ?`,
    [MOST]
  )
  return enqueue(
    knex,
    rows.flatMap(({ id, ended }) => [
      setAccess("access", id, "TRADING_DISABLED"),
      ...(ended
        ? [
            {
              topic: "platform.close_all",
              key: again("close", id),
              stream: id,
              payload: { challenge_account_id: id },
            },
          ]
        : []),
    ])
  )
}

/** A challenge that goes on may trade: a crash behind its resumption left the login disabled. */
async function giveAccess(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: Found[] }>(
    `select a.id from prop_challenge_account a
     join prop_challenge c on c.id = a.challenge_id
     join prop_trading_login l on l.challenge_account_id = a.id
     join prop_account_state s on s.challenge_account_id = a.id
     where l.status = 'open' and l.access_right = 'TRADING_DISABLED'
       and l.desired_access_right = 'TRADING_DISABLED'
       and a.status = 'active' and s.status = 'active'
       and c.status in ('active', 'won')
       and greatest(l.updated_at, c.updated_at) < now() - interval '1 minute'
       and ${NOTHING_WAITS}
     limit ?`,
    [MOST]
  )
  return enqueue(
    knex,
    rows.map(({ id }) => setAccess("give", id, "FULL"))
  )
}

/** A right that was decided and that the platform never took, also after the last attempt. */
async function repeatAccess(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: (Found & { right: string })[] }>(
    `select a.id, l.desired_access_right as right
       from prop_trading_login l
       join prop_challenge_account a on a.id = l.challenge_account_id
      where l.status = 'open' and l.deleted_at is null
        and l.access_right is distinct from l.desired_access_right
        and l.updated_at < now() - interval '1 minute' and ${NOTHING_WAITS}
      limit ?`,
    [MOST]
  )
  return enqueue(
    knex,
    rows.map(({ id, right }) => setAccess("right", id, right))
  )
}

/** The evaluation says it has ended, the challenge account does not know. */
async function moveForgotten(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{
    rows: (Found & { breach_id: string | null })[]
  }>(
    `select a.id, s.status, s.number, (select b.id from prop_breach b
         where b.challenge_account_id = a.id and b.effect = 'fail'
           and b.reversed_at is null order by b.at limit 1) as breach_id
     from prop_challenge_account a
     join prop_account_state s on s.challenge_account_id = a.id
     where a.status in ('active', 'locked')
       and s.status in ('breached', 'expired', 'passed')
       and s.updated_at < now() - interval '1 minute' and ${NOTHING_WAITS}
     limit ?`,
    [MOST]
  )
  return enqueue(
    knex,
    rows.map(({ id, status, breach_id }) => ({
      topic: `challenge_account.${status}`,
      key: again(status, id),
      stream: id,
      payload: { challenge_account_id: id, breach_id },
    }))
  )
}

async function followPauses(knex: Knex): Promise<number> {
  const found = await pausesOutOfStep(knex, MOST)
  return enqueue(
    knex,
    found.map(({ id, status }) => ({
      topic: "challenge_account.follow_pause",
      key: again(`pause-${status}`, id),
      stream: id,
      payload: { challenge_account_id: id },
    }))
  )
}

/** Effects that failed five times over ten minutes are shown to a person early. */
async function reportStuck(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: Stuck[] }>(
    `select id, topic, last_error from prop_outbox
     where status = 'pending' and attempts >= 5
       and created_at < now() - interval '10 minutes' limit ?`,
    [MOST]
  )
  for (const { id, topic, last_error } of rows) {
    await raiseTask(knex, {
      kind: "effect.stuck",
      title: `${topic} has been failing for ten minutes`,
      detail: last_error,
      dedupe_key: `effect.stuck:${id}`,
    })
  }
  return rows.length
}

async function enqueue(knex: Knex, entries: OutboxEntry[]): Promise<number> {
  await knex.transaction((trx) => enqueueOutbox(trx, ...entries))
  return entries.length
}
