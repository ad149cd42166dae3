import { auditPartition } from "../audit/audit-partition"
import { PARTS } from "../engine/part-of"
import { fireDue } from "../fire-due"
import { Committer } from "../journal/committer"
import { Snapshots } from "../snapshot/snapshots"
import { StatesAhead } from "../snapshot/states-ahead"
import { expectClean } from "./expect-clean"
import { batch, CONNECTION, equity, evaluationSuite } from "./evaluation-suite"

/** More than are written with the commit they are in. */
const COUNT = 80
const MIDNIGHT = "2025-03-03T23:00:00.000Z"

evaluationSuite(({ knex, start, rows, service }) => {
  const ids = Array.from({ length: COUNT }, (_, n) => `chacc_day${n}`)
  const logins = ids.map((_, n) => `d${n}`)
  let open: Committer[] = []

  /** A process of its own; it writes for readers only when it is told to. */
  const newProcess = () => {
    const committer = new Committer(knex())
    jest.spyOn(committer.flusher, "wake").mockReturnValue()
    open.push(committer)
    return committer
  }
  const fire = (committer: Committer, before = MIDNIGHT) =>
    fireDue((one) => committer.submit(one), ids, before)
  const updates = (seq: number, minute: number, value: string) =>
    batch(logins.map((login) => [login, seq, equity(minute, value)]))
  const audited = async () => {
    let waiting = 0
    for (let part = 0; part < PARTS; part++) {
      const audit = await auditPartition(knex(), part)
      expect(audit.words).toEqual([])
      waiting += audit.decisionsWaiting
    }
    return waiting
  }
  const days = async () => {
    const all = await rows("prop_decision")
    const keys = all.map(
      (row) => `${String(row.challenge_account_id)} ${String(row.day)}`
    )
    expect(new Set(keys).size).toBe(keys.length)
    return keys.length
  }

  beforeEach(async () => {
    open = []
    for (const [n, id] of ids.entries()) {
      await start(id, logins[n] ?? "")
    }
  })

  it("rolls days by the clock, and writes what opened behind the commit", async () => {
    const owner = newProcess()
    await owner.submit(updates(1, 0, "99900"))
    // The first of an account goes with its commit.
    expect(await days()).toBe(COUNT)
    await owner.flusher.flushAll()
    expect(await audited()).toBe(0)
    expect(await fire(owner)).toEqual({
      events: COUNT,
      hasNews: false,
      failed: [],
    })
    // Rows say the old day: nobody is rolled again.
    expect(await fire(owner)).toMatchObject({ events: 0 })
    expect(await audited()).toBeGreaterThan(0)
    await owner.flusher.flushAll()
    expect(await days()).toBe(2 * COUNT)
    expect(await audited()).toBe(0)
    await expectClean(knex())
  })

  it("catches up on several days, each at its own midnight", async () => {
    const owner = newProcess()
    await owner.submit(updates(1, 0, "99900"))
    const later = "2025-03-06T23:00:00.000Z"
    expect(await fire(owner, later)).toMatchObject({ events: 4 * COUNT })
    await owner.flusher.flushAll()
    expect(await days()).toBe(5 * COUNT)
    await expectClean(knex())
  })

  it("writes the days of a process that is gone, from the journal", async () => {
    const gone = newProcess()
    await gone.submit(updates(1, 0, "99900"))
    await gone.flusher.flushAll()
    await new Snapshots(gone.memory, gone.flusher).take()
    await fire(gone)
    await gone.submit(updates(2, 800, "99800"))
    const next = newProcess()
    await next.submit(updates(3, 801, "99700"))
    expect(await audited()).toBeGreaterThan(0)
    await new Snapshots(next.memory, next.flusher).take()
    expect(await days()).toBe(2 * COUNT)
    expect(await audited()).toBe(0)
    await next.flusher.flushAll()
    await expectClean(knex())
  })

  it("lets two processes write the same days", async () => {
    const one = newProcess()
    const other = newProcess()
    await one.submit(updates(1, 0, "99900"))
    await fire(one)
    await other.submit(updates(2, 800, "99800"))
    await Promise.all([one.flusher.flushAll(), other.flusher.flushAll()])
    await one.submit(updates(3, 801, "99700"))
    await one.flusher.flushAll()
    expect(await days()).toBe(2 * COUNT)
    await expectClean(knex())
  })

  it("writes a day before the breach that follows it, and both with the breach", async () => {
    const owner = newProcess()
    await owner.submit(updates(1, 0, "99900"))
    await fire(owner)
    const { decisions } = await owner.submit(
      batch([["d7", 2, equity(800, "90000")]])
    )
    expect(decisions).toMatchObject([{ status: "breached" }])
    const own = await knex()("prop_decision")
      .where("challenge_account_id", "chacc_day7")
      .orderBy("event")
      .select<{ day: string; status: string }[]>("day", "status")
    expect(own).toEqual([
      { day: "2025-03-03", status: "active" },
      { day: "2025-03-04", status: "active" },
      { day: "2025-03-04", status: "breached" },
    ])
    await owner.flusher.flushAll()
    await expectClean(knex())
  })

  it("reads states ahead, so that a reset reads none", async () => {
    const first = newProcess()
    await first.submit(updates(1, 0, "99900"))
    await first.submit(updates(2, 1, "99800"))
    await first.flusher.flushAll()
    await new Snapshots(first.memory, first.flusher).take()
    const second = newProcess()
    const { accounts, partitions } = second.memory
    await partitions.find({ connectionId: CONNECTION, logins })
    await new StatesAhead(second.memory, () => true).readAll()
    expect(accounts.held.every((_, index) => accounts.general.has(index))).toBe(
      true
    )
    const read = jest.spyOn(partitions, "readGeneral")
    expect(await fire(second)).toMatchObject({ events: COUNT })
    expect(read).not.toHaveBeenCalled()
    await second.flusher.flushAll()
    expect(await days()).toBe(2 * COUNT)
    await expectClean(knex())
  })

  it("says which accounts time could not act on, and acts on the others", async () => {
    const owner = newProcess()
    await owner.submit(updates(1, 0, "99900"))
    const bad = "chacc_day3"
    const fired = await fireDue(
      (one) =>
        one.kind === "due" && one.accounts.includes(bad)
          ? Promise.reject(new Error("its terms cannot be read"))
          : owner.submit(one),
      ids,
      MIDNIGHT
    )
    expect(fired.events).toBe(COUNT - 1)
    expect(fired.failed.map(({ challengeAccountId: id }) => id)).toEqual([bad])
    await service.settle(ids)
    await owner.flusher.flushAll()
    await expectClean(knex())
  })
})
