import type { TradingEvent } from "@highwater/domain"
import { Committer } from "../journal/committer"
import { Snapshots } from "../snapshot/snapshots"
import { expectClean } from "./expect-clean"
import { randomFrom } from "./random-histories"
import { batch, equity, evaluationSuite, minute } from "./evaluation-suite"

type Item = [login: string, seq: number, event: TradingEvent]

evaluationSuite(({ service, knex, start, rows, journal }) => {
  const ids = Array.from({ length: 6 }, (_, n) => `chacc_r${n}`)
  beforeEach(async () => {
    for (const [n, id] of ids.entries()) {
      await start(id, `r${n}`)
    }
  })

  const replays = async () => {
    for (const id of ids) {
      const { differences } = await service.replay(id)
      expect({ id, differences }).toEqual({ id, differences: [] })
    }
    await expectClean(knex())
  }
  /** What an account is in memory, of a process that has just read it. */
  const readAnew = async (logins: string[]) => {
    const fresh = new Committer(knex())
    const { accounts, partitions } = fresh.memory
    await partitions.find({ connectionId: "plat_test", logins })
    const indexes = logins.flatMap(
      (login) => accounts.indexOfLogin("plat_test", login) ?? []
    )
    return { fresh, accounts, indexes }
  }

  it("goes on from a snapshot and the journal behind it", async () => {
    const first = new Committer(knex())
    const snapshots = new Snapshots(first.memory, first.flusher)
    await first.submit(batch([["r0", 1, equity(0, "99900")]]))
    await first.submit(batch([["r0", 2, equity(1, "99800")]]))
    await snapshots.take()
    expect(await rows("prop_evaluation_page")).not.toHaveLength(0)
    await first.submit(batch([["r0", 3, equity(2, "99700")]]))
    const { fresh, accounts, indexes } = await readAnew(["r0"])
    expect(accounts.numberOf(indexes[0] ?? -1)).toBe(3)
    expect(accounts.isCompact(indexes[0] ?? -1)).toBe(true)
    const again = await fresh.submit(
      batch([
        ["r0", 3, equity(2, "99700")],
        ["r0", 4, equity(3, "94000")],
      ])
    )
    expect(again).toMatchObject({
      accepted: 1,
      duplicates: 1,
      decisions: [{ status: "breached" }],
    })
    await replays()
  })

  it("leaves pages of another version aside", async () => {
    const first = new Committer(knex())
    const snapshots = new Snapshots(first.memory, first.flusher)
    await first.submit(batch([["r0", 1, equity(0, "99900")]]))
    await first.submit(batch([["r0", 2, equity(1, "99800")]]))
    await snapshots.take()
    await knex()("prop_evaluation_page").update({ form: "0/0" })
    const { fresh } = await readAnew(["r0"])
    expect(
      await fresh.submit(
        batch([
          ["r0", 2, equity(1, "99800")],
          ["r0", 3, equity(2, "99700")],
        ])
      )
    ).toMatchObject({ accepted: 1, duplicates: 1 })
    await replays()
  })

  it("evaluates an account by no other version than the one it is pinned to", async () => {
    await service.submit(batch([["r0", 1, equity(0, "99900")]]))
    await knex()("prop_account_state")
      .where("challenge_account_id", "chacc_r0")
      .update({ engine: "0" })
    await expect(readAnew(["r0"])).rejects.toThrow(
      '"0" is not a version of the rules engine'
    )
    expect((await readAnew(["r1"])).indexes).toHaveLength(1)
  })

  it("says of late events whether the right order would have decided differently", async () => {
    await service.submit(
      batch([
        ["r0", 1, equity(0, "99900")],
        ["r0", 4, equity(5, "99800")],
      ])
    )
    await service.submit(batch([["r0", 2, equity(2, "99000")]]))
    await service.submit(batch([["r0", 3, equity(3, "90000")]]))
    const late = (await journal()).filter(
      ({ differs }) => differs !== undefined
    )
    expect(late.map(({ wireSeq, differs }) => [wireSeq, differs])).toEqual([
      [2, false],
      [3, true],
    ])
    await replays()
  })

  it.each([1, 2, 3, 4])(
    "survives processes that come, go and fight (history %i)",
    async (seed) => {
      const random = randomFrom(seed)
      const processes = [new Committer(knex()), new Committer(knex())]
      const sent = new Map<string, number>()
      let accepted = 0
      const history: Item[] = []
      for (let round = 0; round < 25; round++) {
        const items: Item[] = []
        for (let n = 0; n < 1 + random() * 8; n++) {
          const login = `r${Math.floor(random() * ids.length)}`
          const isRepeated = random() < 0.3 && history.length > 0
          const old = history[Math.floor(random() * history.length)]
          if (isRepeated && old) {
            items.push(old)
            continue
          }
          // Some numbers are left out, some come later.
          const seq = (sent.get(login) ?? 0) + 1 + Math.floor(random() * 3)
          sent.set(login, seq)
          const value = 99_000 + Math.floor(random() * 200_000) / 100
          const item: Item = [login, seq, equity(round, String(value))]
          items.push(item)
          history.push(item)
        }
        if (random() < 0.2) {
          const login = `r${Math.floor(random() * ids.length)}`
          const seq = (sent.get(login) ?? 0) + 1
          sent.set(login, seq)
          const item: Item = [
            login,
            seq,
            {
              type: "trade_opened",
              at: minute(round),
              trade: `t${round}`,
              symbol: "EURUSD",
              side: "buy",
              lots: "1",
              price: "1.1",
            },
          ]
          items.push(item)
          history.push(item)
        }
        const which = Math.floor(random() * processes.length)
        const process = processes[which]
        const result = await process?.submit(batch(items))
        accepted += result?.accepted ?? 0
        if (process && random() < 0.3) {
          await new Snapshots(process.memory, process.flusher).take()
        }
        if (random() < 0.2) {
          // Gone without a word; another takes its place.
          processes[which] = new Committer(knex())
        }
      }
      const numbers = (await journal()).map(
        ({ login, wireSeq }) => `${login} ${wireSeq}`
      )
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers.length).toBe(accepted)
      expect(new Set(numbers)).toEqual(
        new Set(history.map(([login, seq]) => `${login} ${seq}`))
      )
      const last = new Committer(knex())
      await last.submit(
        batch(ids.map((_, n) => [`r${n}`, 10_000, equity(59, "100000")]))
      )
      await last.flusher.flushAll()
      await replays()
    }
  )
})
