import type { TradingEvent } from "@highwater/domain"
import { partOf } from "../engine/part-of"
import { Committer } from "../journal/committer"
import { batch, equity, evaluationSuite, minute } from "./evaluation-suite"

const opened = (trade: string): TradingEvent => ({
  type: "trade_opened",
  at: minute(1),
  trade,
  symbol: "EURUSD",
  side: "buy",
  lots: "1",
  price: "1.1",
})
const closed: TradingEvent = {
  type: "trade_closed",
  at: minute(2),
  trade: "t1",
  lots: "1",
  price: "1.2",
  profit: "10",
}

/** Another account of the same partition. */
const neighbourOf = (id: string): string => {
  for (let n = 0; ; n++) {
    if (partOf(`chacc_n${n}`) === partOf(id)) {
      return `chacc_n${n}`
    }
  }
}

evaluationSuite(({ service, knex, start, send, journal }) => {
  beforeEach(() => start("chacc_1", "1001"))

  it("refuses nothing by what another process has changed meanwhile", async () => {
    await send(["1001", 1, equity(0, "99800")])
    const other = new Committer(knex())
    await other.submit(batch([["1001", 2, opened("t1")]]))
    expect(await send(["1001", 3, closed])).toMatchObject({ accepted: 1 })
    expect((await service.replay("chacc_1")).differences).toEqual([])
  })

  it("knows a login whose partition another process has moved", async () => {
    await send(["1001", 1, equity(0, "99800")])
    await start(neighbourOf("chacc_1"), "1002")
    const other = new Committer(knex())
    await other.submit(batch([["1001", 2, equity(1, "99700")]]))
    const result = await send(
      ["1001", 3, equity(2, "99600")],
      ["1002", 1, equity(2, "99600")]
    )
    expect(result).toMatchObject({ accepted: 2 })
  })

  it("takes the others when the database cannot keep one of a group", async () => {
    await start("chacc_2", "1002")
    const [first, bad, good] = await Promise.allSettled([
      send(["1001", 1, equity(0, "99000")]),
      send(["1001", 2, opened("t\u0000")]),
      send(["1002", 1, equity(0, "98000")]),
    ])
    expect([first, bad, good].map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ])
    expect(await journal()).toHaveLength(2)
  })
})
