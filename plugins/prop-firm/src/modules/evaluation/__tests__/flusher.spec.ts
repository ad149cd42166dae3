import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Committer } from "../journal/committer"
import { expectClean } from "./expect-clean"
import { batch, equity, evaluationSuite } from "./evaluation-suite"

evaluationSuite(({ knex, start, rows }) => {
  let committer: Committer

  beforeEach(async () => {
    await start("chacc_1", "1001")
    await start("chacc_2", "1002")
    committer = new Committer(knex())
    await committer.submit(both(1, "99900"))
  })

  afterEach(() => committer.flusher.stop())

  const both = (seq: number, value: string) =>
    batch([
      ["1001", seq, equity(seq, value)],
      ["1002", seq, equity(seq, value)],
    ])

  const lock = (trx: Knex.Transaction, id: string) =>
    trx("prop_account_state").where("challenge_account_id", id).forUpdate()

  const waiting = async () => {
    const { rows: found } = await knex().raw<{ rows: unknown[] }>(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
    )
    return found.length
  }

  /**
   * Lets a write of both rows wait for one of them, and then asks for the other: the
   * database ends the write, because it looks for such circles first.
   */
  const inDeadlock = async (write: () => Promise<unknown>) => {
    const trx = await knex().transaction()
    await trx.raw("set local deadlock_timeout = '30s'")
    await lock(trx, "chacc_2")
    const written = write()
    while ((await waiting()) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await lock(trx, "chacc_1")
    await trx.commit()
    await written
  }

  const equities = async () => {
    const found = await rows("prop_account_state")
    return found.map((row) => Number(row.equity))
  }

  it("writes rows again, when their write lost a deadlock", async () => {
    jest.spyOn(committer.flusher, "wake").mockReturnValue()
    const { changes, accounts } = committer.memory
    accounts.held.forEach((_, index) => {
      changes.add(index)
    })
    await inDeadlock(() => committer.flusher.flushAll())
    expect(changes.accounts.size).toBe(0)
    expect(await equities()).toEqual([99900, 99900])
  })

  it("commits again, and keeps what is in memory", async () => {
    const { accounts } = committer.memory
    const { generation } = accounts
    await inDeadlock(() => committer.submit(both(2, "99800")))
    expect(accounts.generation).toBe(generation)
    expect(accounts.lastSeq(0)).toBe(2)
    expect(await equities()).toEqual([99800, 99800])
    await expectClean(knex())
  })

  it("writes all rows before it says so, those of a portion under way too", async () => {
    const { changes, accounts } = committer.memory
    const trx = await knex().transaction()
    await lock(trx, "chacc_1")
    accounts.held.forEach((_, index) => {
      changes.add(index)
    })
    committer.flusher.wake()
    while ((await waiting()) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    let isDone = false
    const all = committer.flusher.flushAll().then(() => {
      isDone = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isDone).toBe(false)
    await trx.commit()
    await all
  })

  it("lets a daily reset of many accounts go first, and writes after it", async () => {
    const { changes } = committer.memory
    await committer.flusher.flushAll()
    const due = Array.from({ length: 100 }, () => "chacc_1")
    await committer.submit({
      kind: "due",
      accounts: due,
      before: "2025-03-03T23:00:00.000Z",
    })
    changes.add(1)
    committer.flusher.wake()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(changes.accounts.size).toBe(1)
    for (let looks = 0; looks < 100 && changes.accounts.size > 0; looks++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await committer.flusher.flushAll()
    expect(await rows("prop_decision")).toHaveLength(3)
    await expectClean(knex())
  })
})
