import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Committer } from "../journal/committer"
import type { WireItem } from "../journal/submission"
import { RowReader } from "../encoding/row-reader"
import { PARTS } from "../engine/part-of"
import { readRows } from "../snapshot/read-rows"
import { startAccount } from "../start-account"
import {
  belated,
  disturbed,
  randomFrom,
  randomHistory,
} from "./random-histories"
import type { Requests } from "./random-histories"
import { twoStepTerms } from "./two-step-terms"

const CONNECTION = "plat_histories"
/** Histories whose requests go together. */
const TOGETHER = 50

type Histories = Map<string, Requests>

/** Sends histories, those of many accounts in each request. */
async function send(committer: Committer, histories: Histories) {
  const entries = [...histories]
  let accepted = 0
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const some = entries.slice(from, from + TOGETHER)
    const most = Math.max(...some.map(([, { length }]) => length))
    for (let n = 0; n < most; n++) {
      const items: WireItem[] = some.flatMap(([login, requests]) =>
        (requests[n] ?? []).map((item) => ({ ...item, login, index: 0 }))
      )
      const result = await committer.submit({
        kind: "wire",
        connectionId: CONNECTION,
        clockAt: null,
        items,
      })
      accepted += result.accepted
    }
  }
  return accepted
}

async function startAll(knex: Knex, histories: Histories): Promise<void> {
  const logins = [...histories.keys()]
  while (logins.length > 0) {
    await Promise.all(
      logins.splice(0, 8).map((login) =>
        startAccount(knex, {
          challengeAccountId: `chacc_${login}`,
          connectionId: CONNECTION,
          login,
          terms: twoStepTerms,
        })
      )
    )
  }
}

/** Pairs of accounts, named alike but for their beginning, that are not alike. */
async function unlike(
  knex: Knex,
  [one, other]: [string, string],
  what: string
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `with kept as (select s.challenge_account_id as id, ${what} as content
       from prop_account_state s)
     select a.id from kept a full join kept b
       on b.id = replace(a.id, '_${one}-', '_${other}-')
     where (a.id is null or a.id like 'chacc_${one}-%')
       and (b.id is null or b.id like 'chacc_${other}-%')
       and a.content is distinct from b.content`
  )
  return rows.map(({ id }) => id)
}

const WHOLE = `jsonb_build_array(s.state, s.decision, s.number, s.status,
  s.quality, s.balance, s.equity, s.room_today, s.room_total, s.event_at,
  s.next_instant, (select jsonb_agg(jsonb_build_array(d.event, d.decision)
    order by d.event) from prop_decision d
    where d.challenge_account_id = s.challenge_account_id))`

const OUTCOME = `jsonb_build_array(s.status, s.balance, s.equity,
  (select jsonb_agg(jsonb_build_array(b.rule, b.at, b.measured, b."limit",
    b.explanation) order by b.at, b.rule) from prop_breach b
    where b.challenge_account_id = s.challenge_account_id))`

/** Sends histories as they are, and disturbed within their requests; both must come to the same. */
export async function compareDisturbed(
  knex: Knex,
  count: number,
  seed: number
) {
  const random = randomFrom(seed)
  const clean: Histories = new Map()
  const noisy: Histories = new Map()
  let events = 0
  let sent = 0
  for (let n = 0; n < count; n++) {
    const history = randomHistory(random)
    const other = disturbed(random, history)
    clean.set(`clean-${n}`, history)
    noisy.set(`noisy-${n}`, other)
    events += history.flat().length
    sent += other.flat().length
  }
  const committer = new Committer(knex)
  await startAll(knex, clean)
  await startAll(knex, noisy)
  const accepted = [await send(committer, clean), await send(committer, noisy)]
  await committer.flusher.stop()
  const differing = await unlike(knex, ["clean", "noisy"], WHOLE)
  return { histories: count, events, sent, accepted, differing }
}

/** Sends histories without their late updates, and with them a request later. */
export async function compareBelated(knex: Knex, count: number, seed: number) {
  const random = randomFrom(seed)
  const punctual: Histories = new Map()
  const late: Histories = new Map()
  let lateEvents = 0
  for (let n = 0; n < count; n++) {
    const history = belated(random, randomHistory(random))
    punctual.set(`punctual-${n}`, history.punctual)
    late.set(`late-${n}`, history.withLate)
    lateEvents += history.count
  }
  const committer = new Committer(knex)
  await startAll(knex, punctual)
  await startAll(knex, late)
  await send(committer, punctual)
  await send(committer, late)
  await committer.flusher.stop()
  const differing = await unlike(knex, ["punctual", "late"], OUTCOME)
  const { findings, wouldDiffer } = await countFindings(knex)
  const kept = await knex("prop_decision")
    .whereRaw("(decision ->> 'replayDiffers')::boolean")
    .count<{ count: string }[]>("* as count")
  return {
    histories: count,
    lateEvents,
    findings,
    wouldDiffer,
    kept: Number(kept[0]?.count),
    differing,
  }
}

/** What the journal says of late events: one finding each. */
async function countFindings(knex: Knex) {
  let findings = 0
  let wouldDiffer = 0
  for (let part = 0; part < PARTS; part++) {
    for await (const rows of readRows(knex, part, 0, Infinity)) {
      for (const { body } of rows) {
        const reader = new RowReader(body)
        while (reader.next()) {
          const differs = reader.journaled?.differs
          findings += differs === undefined ? 0 : 1
          wouldDiffer += differs === true ? 1 : 0
        }
      }
    }
  }
  return { findings, wouldDiffer }
}
