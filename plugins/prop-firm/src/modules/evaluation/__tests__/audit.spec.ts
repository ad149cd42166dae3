import { Committer } from "../journal/committer"
import { Snapshots } from "../snapshot/snapshots"
import { auditPartition } from "../audit/audit-partition"
import { partOf } from "../engine/part-of"
import { batch, equity, evaluationSuite, minute } from "./evaluation-suite"
import { expectClean } from "./expect-clean"

evaluationSuite(({ service, knex, start, send }) => {
  const part = partOf("chacc_1")
  const words = async () => (await auditPartition(knex(), part)).words

  beforeEach(async () => {
    await start("chacc_1", "1001")
    await send(["1001", 1, equity(0, "99900")], ["1001", 2, equity(1, "99800")])
  })

  const snapshot = async () => {
    const committer = new Committer(knex())
    await committer.submit(batch([["1001", 3, equity(2, "99700")]]))
    await new Snapshots(committer.memory, committer.flusher).take()
  }

  it("compares rows, decisions, breaches and pages, and counts them", async () => {
    await snapshot()
    await send(["1001", 4, equity(3, "94000")])
    const audits = await expectClean(knex())
    expect(audits[part]).toMatchObject({
      after: 0,
      events: 4,
      accounts: 1,
      decisions: 2,
      breaches: 1,
      pages: 1,
      pagesLeftAside: 0,
    })
  })

  it("goes on from a row that is behind the journal", async () => {
    const committer = new Committer(knex())
    // Two in one group, so that the row is written behind the commit.
    await Promise.all([
      committer.submit(batch([["1001", 3, equity(2, "99700")]])),
      committer.submit(batch([["1001", 4, equity(3, "99600")]])),
    ])
    await expectClean(knex())
  })

  it.each([
    ["equity = 99801", "equity is"],
    ["state = jsonb_set(state, '{events}', '7')", "state.events is 7"],
    ["number = number - 1", "is of event 1 after journal row 1"],
    ["last_wire_seq = 9", "last_wire_seq is 9"],
    ["room_today = 1", "room_today is"],
  ])("finds a row of an account with %s", async (change, found) => {
    await knex().raw(`update prop_account_state set ${change}`)
    expect(await words()).toEqual([expect.stringContaining(found)])
  })

  it("finds a page that a restart would go wrong from", async () => {
    await snapshot()
    const page = await knex()("prop_evaluation_page").first<{ body: Buffer }>()
    const numbers = new Float64Array(
      new Uint8Array(page.body.subarray(0, 24 * 8)).buffer
    )
    // The floor of the daily loss a little lower: a breach would be missed.
    numbers[6] = (numbers[6] ?? 0) - 1
    const body = Buffer.concat([
      Buffer.from(numbers.buffer),
      page.body.subarray(24 * 8),
    ])
    await knex()("prop_evaluation_page").update({ body })
    expect(await words()).toEqual([expect.stringContaining("looser")])
  })

  it("finds a decision, a breach or a row of the journal that is gone, or too many", async () => {
    await send(["1001", 3, equity(3, "94000")])
    const unlocked = async (sql: string) => {
      await knex().transaction(async (trx) => {
        await trx.raw("set local session_replication_role = replica")
        await trx.raw(sql)
      })
      return words()
    }
    expect(
      await unlocked("update prop_breach set measured = measured - 1")
    ).toEqual([expect.stringContaining("measured is")])
    await unlocked("update prop_breach set measured = measured + 1")
    expect(
      await unlocked("update prop_breach set reversed_at = now()")
    ).toEqual([expect.stringContaining("marked as reversed")])
    await unlocked("update prop_breach set reversed_at = null")
    expect(await words()).toEqual([])
    await unlocked(`insert into prop_decision
      select 'dcsn_other', challenge_account_id, part, seq, 9, at, day, status,
        explanation, decision from prop_decision limit 1`)
    expect(await words()).toEqual([expect.stringContaining("event 9")])
    expect(await unlocked("delete from prop_decision")).toHaveLength(2)
    const last = await unlocked("delete from prop_journal where seq = 2")
    expect(last).toContainEqual(
      expect.stringContaining("rows 2 to 2 of the journal are missing")
    )
  })

  it("undoes no breach that comes after the reversal, in the same commit even", async () => {
    await send(["1001", 3, equity(3, "94000")])
    const committer = new Committer(knex())
    await Promise.all([
      committer.submit(batch([["1001", 4, equity(4, "94000")]])),
      committer.submit({
        kind: "own",
        challengeAccountId: "chacc_1",
        events: [{ type: "reversal", at: minute(5), rule: "daily" }],
      }),
      committer.submit(batch([["1001", 5, equity(6, "93000")]])),
    ])
    const breaches =
      await knex()("prop_breach").select<{ reversed_at: Date | null }[]>(
        "reversed_at"
      )
    expect(breaches).toHaveLength(2)
    expect(
      breaches.filter(({ reversed_at }) => reversed_at === null)
    ).toHaveLength(1)
    await expectClean(knex())
  })

  it("counts an event only once", async () => {
    await knex().raw(
      `insert into prop_journal (part, seq, entries, body)
       select part, seq + 1, entries, body from prop_journal`
    )
    await knex()("prop_evaluation_head").update({ seq: 2 })
    expect(await words()).toContainEqual(
      expect.stringContaining("has number 1 of chacc_1 (login 1001) again")
    )
  })

  it("proves a breach step by step, and says when it is not the stored one", async () => {
    await send(["1001", 3, equity(3, "94000")])
    const [breach] = await knex()("prop_breach").select<{ id: string }[]>("id")
    const { breaches } = await service.replay("chacc_1")
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toMatchObject({
      breach_id: breach?.id,
      rule: "daily",
      before: { number: 2, equity: "99800" },
      number: 3,
      row: 2,
      event: equity(3, "94000"),
      terms: { kind: "daily_loss" },
      measured: "94000.00",
      limit: "95000.00",
      status: "breached",
      equal: true,
    })
    await knex()("prop_breach").update({ measured: "94000.01" })
    expect((await service.replay("chacc_1")).breaches).toMatchObject([
      { equal: false },
    ])
  })

  it("shows the steps of one account only", async () => {
    await start("chacc_2", "1002")
    await send(["1002", 1, equity(4, "99900")])
    const steps: string[] = []
    const audited = await auditPartition(knex(), part, {
      accountId: "chacc_1",
      onSteps: (some) => {
        steps.push(
          ...some.map(
            ({ entry, decision }) => `${entry.number} ${decision.status}`
          )
        )
      },
    })
    expect(steps).toEqual(["1 active", "2 active"])
    expect(audited).toMatchObject({ events: 2, accounts: 1, differences: 0 })
    expect(await service.replay("chacc_2")).toMatchObject({ equal: true })
  })
})
