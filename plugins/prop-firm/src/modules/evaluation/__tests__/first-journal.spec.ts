import {
  compile,
  ENGINE_VERSION,
  nextInstant,
  parseTerms,
  serializeState,
  start as startState,
  step,
} from "@highwater/domain"
import type { TradingEvent } from "@highwater/domain"
import { Committer } from "../journal/committer"
import { Migration20261123063149 } from "../migrations/Migration20261123063149"
import { Migration20261123063300 } from "../migrations/Migration20261123063300"
import { Migration20261123140000 } from "../migrations/Migration20261123140000"
import {
  batch,
  CONNECTION,
  equity,
  evaluationSuite,
  minute,
} from "./evaluation-suite"
import { twoStepTerms } from "./two-step-terms"

type Migrations = typeof Migration20261123140000

/** The account as the first version left it: a state that remembers its newest events. */
function firstVersion(events: TradingEvent[]) {
  const parsed = parseTerms(twoStepTerms)
  if (!parsed.ok) {
    throw new Error("the terms are valid")
  }
  const program = compile(parsed.terms)
  let state = startState(program)
  let decision = null
  for (const event of events) {
    const stepped = step(program, state, event)
    state = stepped.state
    decision = stepped.decision
  }
  return { state, decision, next: nextInstant(program, state) }
}

evaluationSuite(({ service, knex, start, send, rows }) => {
  it("goes on with accounts of the first form, and knows what they have seen", async () => {
    await start("chacc_1", "1001")
    const events = [
      equity(0, "99800"),
      equity(5, "99700"),
      // Late: whether it differs was found out by a memory that is no more.
      equity(2, "99750"),
    ]
    const { state, decision, next } = firstVersion(events)
    const [account] = await rows("prop_account_state")
    await knex()("prop_journal_v0").insert(
      events.map((event, n) => ({
        part: account?.part,
        seq: n + 1,
        challenge_account_id: "chacc_1",
        number: n + 1,
        connection_id: CONNECTION,
        login: "1001",
        wire_seq: n + 1,
        at: event.at,
        engine: ENGINE_VERSION,
        event,
      }))
    )
    await knex()("prop_evaluation_head").insert({
      part: account?.part,
      seq: 3,
      snapshot_seq: 3,
    })
    await knex()("prop_account_state").update({
      state: JSON.stringify(serializeState(state)),
      decision: JSON.stringify(decision),
      number: 3,
      seq: 3,
      last_wire_seq: 3,
      quality: "good",
      balance: "100000",
      equity: "99700",
      event_at: minute(5),
      next_instant: next,
    })
    expect((await service.replay("chacc_1")).differences).toEqual([])
    const result = await send(
      ["1001", 2, equity(5, "99700")],
      ["1001", 4, equity(6, "99600")],
      ["1001", 5, equity(7, "94999")]
    )
    expect(result).toMatchObject({
      accepted: 2,
      duplicates: 1,
      decisions: [{ seq: 5, status: "breached" }],
    })
    expect(await service.replay("chacc_1")).toMatchObject({
      differences: [],
      events: 5,
    })
    const again = new Committer(knex())
    expect(
      await again.submit(batch([["1001", 4, equity(6, "99600")]]))
    ).toMatchObject({ accepted: 0, duplicates: 1 })
  })

  it("moves sixty-four partitions into sixteen", async () => {
    const sql = async (Class: Migrations) => {
      const migration = new Class(undefined as never, undefined as never)
      await migration.up()
      return migration.getQueries().map(String)
    }
    const first = [
      ...(await sql(Migration20261123063149)),
      ...(await sql(Migration20261123063300)),
    ]
    const second = await sql(Migration20261123140000)
    await knex().transaction(async (trx) => {
      await trx.raw("create schema earlier")
      await trx.raw("set local search_path to earlier")
      for (const query of first) {
        await trx.raw(query.replaceAll("?", "\\?"))
      }
      await trx("prop_evaluation_terms").insert({ hash: "h", document: "{}" })
      await trx("prop_evaluation_head").insert([
        { part: 1, seq: 7 },
        { part: 17, seq: 9 },
        { part: 34, seq: 4 },
      ])
      await trx("prop_account_state").insert(
        [1, 17, 34, 17].map((part, n) => ({
          challenge_account_id: `a${n}`,
          part,
          connection_id: "c",
          login: `l${n}`,
          terms_hash: "h",
          engine: "1",
          currency: "USD",
          state: "{}",
          status: "active",
          quality: "none",
          balance: 1,
          equity: 1,
        }))
      )
      for (const query of second) {
        await trx.raw(query.replaceAll("?", "\\?"))
      }
      const heads = await trx("prop_evaluation_head").orderBy("part")
      expect(heads).toMatchObject([
        { part: 1, seq: "9", snapshot_seq: "9" },
        { part: 2, seq: "4", snapshot_seq: "4" },
      ])
      const accounts = await trx("prop_account_state").orderBy(
        "challenge_account_id"
      )
      expect(accounts.map(({ part, slot }) => `${part}/${slot}`)).toEqual([
        "1/0",
        "1/1",
        "2/0",
        "1/2",
      ])
      await trx.raw("select prop_journal_append(?, ?, ?, ?, ?)", [
        [1, 2],
        [9, 4],
        [1, 1],
        [2, 3],
        Buffer.from([1, 2, 3]),
      ])
      expect(
        await trx("prop_journal").select("part", "seq", "body").orderBy("part")
      ).toMatchObject([
        { part: 1, seq: "10", body: Buffer.from([1, 2]) },
        { part: 2, seq: "5", body: Buffer.from([3]) },
      ])
      await trx.raw("drop schema earlier cascade")
    })
  })
})
