import { auditPartition } from "../audit/audit-partition"
import { partOf } from "../engine/part-of"
import { Committer } from "../journal/committer"
import { dropMonths } from "../retention/drop-months"
import { Snapshots } from "../snapshot/snapshots"
import { batch, equity, evaluationSuite } from "./evaluation-suite"
import { expectClean } from "./expect-clean"

const NOW = new Date("2026-11-23T12:00:00Z")

evaluationSuite(({ service, knex, start }) => {
  const part = partOf("chacc_1")

  /** Writes what there is into the journal of another month. */
  const age = (month: string) =>
    knex().transaction(async (trx) => {
      await trx.raw("set local session_replication_role = replica")
      await trx.raw(
        `create table prop_journal_${month.replace("-", "_")}
         partition of prop_journal for values from ('${month}-01T00:00:00Z')
         to ('${month}-28T00:00:00Z')`
      )
      await trx("prop_journal")
        .where("written_at", ">", "2026-10-01")
        .update({ written_at: `${month}-15T00:00:00Z` })
    })

  /** Odd numbers only, so that the older ones are known to the journal alone. */
  const trade = async (committer: Committer, from: number, to: number) => {
    for (let n = from; n < to; n++) {
      await committer.submit(
        batch([
          ["1001", 2 * n + 1, equity(n, String(99_900 - n))],
          ["1002", n + 1, equity(n, "99000")],
        ])
      )
    }
  }
  const snapshot = ({ memory, flusher }: Committer) =>
    new Snapshots(memory, flusher).take()

  const months = async () => {
    const { rows } = await knex().raw<{ rows: { name: string }[] }>(
      `select inhrelid::regclass::text as name from pg_inherits
       where inhparent = 'prop_journal'::regclass order by 1`
    )
    return rows.map(({ name }) => name)
  }

  beforeEach(async () => {
    await start("chacc_1", "1001")
    await start("chacc_2", "1002")
  })

  it("drops old months, and replays from the states at their end", async () => {
    const committer = new Committer(knex())
    await trade(committer, 0, 20)
    await snapshot(committer)
    await age("2026-07")
    await trade(committer, 20, 25)
    await snapshot(committer)
    await age("2026-08")
    await trade(committer, 25, 30)
    expect(await dropMonths(knex(), 3, NOW)).toEqual({
      dropped: ["2026-07"],
      kept: null,
    })
    expect(await months()).toEqual(
      expect.arrayContaining(["prop_journal_2026_08", "prop_journal_2026_11"])
    )
    expect(await months()).not.toContain("prop_journal_2026_07")
    const [first] = (await expectClean(knex())).filter((a) => a.part === part)
    expect(first).toMatchObject({ since: "2026-07", after: 20 })
    // Again, from the boundary before.
    expect(await dropMonths(knex(), 2, NOW)).toMatchObject({
      dropped: ["2026-08"],
    })
    await expectClean(knex())
    expect(await service.replay("chacc_1")).toMatchObject({
      equal: true,
      events: 5,
      since: "2026-08",
    })
    // A process that starts now knows what the dropped months had.
    const fresh = new Committer(knex())
    expect(
      await fresh.submit(
        batch([
          ["1001", 1, equity(0, "99900")],
          ["1001", 2, equity(0, "99900")],
          ["1001", 61, equity(31, "94000")],
        ])
      )
    ).toMatchObject({
      accepted: 2,
      duplicates: 1,
      decisions: [{ status: "breached" }],
    })
    await fresh.flusher.flushAll()
    await expectClean(knex())
  })

  it("drops nothing that a restart would still need", async () => {
    await trade(new Committer(knex()), 0, 3)
    await age("2026-07")
    const { dropped, kept } = await dropMonths(knex(), 1, NOW)
    expect(dropped).toEqual([])
    expect(kept).toContain("has no snapshot behind row 3")
    expect(await months()).toContain("prop_journal_2026_07")
  })

  it("drops nothing where the replay differs from what is stored", async () => {
    const committer = new Committer(knex())
    await trade(committer, 0, 3)
    await snapshot(committer)
    await age("2026-07")
    await knex()("prop_account_state").update({ equity: "1" })
    const { dropped, kept } = await dropMonths(knex(), 1, NOW)
    expect(dropped).toEqual([])
    expect(kept).toContain("equity is")
  })

  it("writes rows of accounts that are behind before their events are dropped", async () => {
    const committer = new Committer(knex())
    await trade(committer, 0, 6)
    await snapshot(committer)
    const old = await knex()("prop_account_state").select("*")
    await trade(committer, 6, 9)
    await snapshot(committer)
    // A process that ended after its snapshot and before it wrote the rows.
    for (const { challenge_account_id: id, ...row } of old as {
      challenge_account_id: string
    }[]) {
      await knex()("prop_account_state")
        .where("challenge_account_id", id)
        .update(
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              typeof value === "object" && !(value instanceof Date)
                ? value === null
                  ? null
                  : JSON.stringify(value)
                : (value as string | number | Date),
            ])
          )
        )
    }
    await age("2026-07")
    expect((await dropMonths(knex(), 1, NOW)).dropped).toEqual(["2026-07"])
    const rows = await knex()("prop_account_state").pluck<number[]>("number")
    expect(rows).toEqual([9, 9])
    await knex()("prop_evaluation_page").update({ form: "0/0" })
    expect(
      await new Committer(knex()).submit(
        batch([["1001", 101, equity(31, "94000")]])
      )
    ).toMatchObject({ accepted: 1, decisions: [{ status: "breached" }] })
    await expectClean(knex())
  })

  it("says when the states where the journal begins were changed", async () => {
    const committer = new Committer(knex())
    await trade(committer, 0, 3)
    await snapshot(committer)
    await age("2026-07")
    await dropMonths(knex(), 1, NOW)
    await knex().raw(
      `update prop_journal_boundary_state
       set body = jsonb_set(body, '{eventAt}', '"2025-03-03T10:03:00.000Z"')`
    )
    const { words } = await auditPartition(knex(), part)
    expect(words).toContainEqual(
      expect.stringContaining("are not those that were stored")
    )
  })
})
