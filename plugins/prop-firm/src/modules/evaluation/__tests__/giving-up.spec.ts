import { Committer } from "../journal/committer"
import { Snapshots } from "../snapshot/snapshots"
import { batch, equity, evaluationSuite } from "./evaluation-suite"

evaluationSuite(({ service, knex, start, rows, journal }) => {
  beforeEach(() => start("chacc_1", "1001"))

  /** A process that has just read the account from a snapshot. */
  const restarted = async () => {
    const first = new Committer(knex())
    await first.submit(batch([["1001", 1, equity(0, "99900")]]))
    await first.submit(batch([["1001", 2, equity(1, "99800")]]))
    await new Snapshots(first.memory, first.flusher).take()
    const committer = new Committer(knex())
    const { partitions, accounts } = committer.memory
    await partitions.find({ connectionId: "plat_test", logins: ["1001"] })
    return {
      committer,
      index: accounts.indexOfLogin("plat_test", "1001") ?? -1,
    }
  }
  const breaks = batch([["1001", 3, equity(2, "94000")]])

  it("takes back what it evaluated when what it lacks is never to be read", async () => {
    const { committer, index } = await restarted()
    const { accounts, partitions } = committer.memory
    const slots = accounts.slots.slice()
    const read = jest
      .spyOn(partitions, "readGeneral")
      .mockResolvedValue(new Set())
    await expect(committer.submit(breaks)).rejects.toThrow("again and again")
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(100)
    read.mockRestore()
    expect(accounts.slots).toEqual(slots)
    expect(accounts.lastSeq(index)).toBe(2)
    expect(accounts.changed()).toHaveLength(0)
    expect(await rows("prop_breach")).toEqual([])
    expect(await committer.submit(breaks)).toMatchObject({
      accepted: 1,
      duplicates: 0,
      decisions: [{ status: "breached" }],
    })
    expect((await service.replay("chacc_1")).differences).toEqual([])
  })

  it("takes back what it evaluated when others are always faster", async () => {
    const { committer, index } = await restarted()
    const other = new Committer(knex())
    const { accounts, partitions } = committer.memory
    const catchUp = partitions.catchUp.bind(partitions)
    let seq = 100
    await other.submit(batch([["1001", seq, equity(3, "99700")]]))
    const spy = jest
      .spyOn(partitions, "catchUp")
      .mockImplementation(async (parts) => {
        await catchUp(parts)
        await other.submit(batch([["1001", ++seq, equity(3, "99700")]]))
      })
    await expect(
      committer.submit(batch([["1001", 3, equity(4, "99600")]]))
    ).rejects.toMatchObject({ code: "HW001" })
    spy.mockRestore()
    expect(accounts.changed()).toHaveLength(0)
    expect(accounts.lastSeq(index)).toBe(seq - 1)
    expect(
      await committer.submit(batch([["1001", 3, equity(4, "99600")]]))
    ).toMatchObject({ accepted: 1, duplicates: 0 })
    const numbers = (await journal()).map(({ wireSeq }) => wireSeq)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toHaveLength(seq - 100 + 4)
    await committer.flusher.flushAll()
    expect((await service.replay("chacc_1")).differences).toEqual([])
  })

  it("keeps thousands of first updates in one batch", async () => {
    const many = Array.from({ length: 7000 }, (_, n) => `m${n}`)
    await knex().raw(
      `insert into prop_account_state (challenge_account_id, part, slot, login,
         connection_id, terms_hash, engine, currency, state, status, quality,
         balance, equity)
       select 'chacc_' || n, part, 10 + row_number() over (), n, connection_id,
         terms_hash, engine, currency, state, status, quality, balance, equity
       from prop_account_state, unnest(?::text[]) n`,
      [many]
    )
    const items = many.map(
      (login): [string, number, ReturnType<typeof equity>] => [
        login,
        1,
        equity(0, "99900"),
      ]
    )
    const committer = new Committer(knex())
    expect(await committer.submit(batch(items))).toMatchObject({
      accepted: 7000,
    })
    await committer.flusher.stop()
    expect(await rows("prop_decision")).toHaveLength(7000)
  })
})
