import type { TradingEvent } from "@highwater/domain"
import { Committer } from "../journal/committer"
import { LoginColumn } from "../journal/login-column"
import type { SubmissionResult } from "../journal/submission"
import {
  batch,
  CONNECTION,
  equity,
  evaluationSuite,
  minute,
} from "./evaluation-suite"

evaluationSuite(({ service, knex, start, send, rows, journal }) => {
  beforeEach(() => start("chacc_1", "1001"))

  it("keeps state, candle and cursor of plain updates", async () => {
    const result = await send(
      ["1001", 1, equity(0, "99800")],
      ["1001", 2, equity(0, "99500")],
      ["1001", 3, equity(1, "99900")]
    )
    expect(result).toMatchObject({
      accepted: 3,
      duplicates: 0,
      cursor: { "1001": 3 },
    })
    const [state] = await rows("prop_account_state")
    expect(state).toMatchObject({
      status: "active",
      number: 3,
      equity: "99900",
      room_today: "4900.00",
      room_total: "9900.00",
      quality: "good",
    })
    const candles = await knex()("prop_equity_candle").orderBy("bucket_at")
    expect(candles).toMatchObject([
      {
        equity_min: "99500",
        equity_max: "99800",
        equity_last: "99500",
        daily_floor: "95000",
        overall_floor: "90000",
      },
      { equity_last: "99900" },
    ])
  })

  it("writes a breach with its evidence and effects in one go", async () => {
    const result = await send(
      ["1001", 1, equity(0, "99000")],
      ["1001", 2, equity(1, "94999.99")],
      ["1001", 3, equity(2, "97000")]
    )
    expect(result.decisions).toMatchObject([
      { login: "1001", seq: 2, status: "breached" },
    ])
    const [breach] = await rows("prop_breach")
    expect(breach).toMatchObject({
      rule: "daily",
      kind: "daily_loss",
      effect: "fail",
      measured: "94999.99",
      limit: "95000.00",
    })
    expect(breach?.evidence).toMatchObject({
      event: { equity: "94999.99" },
      wire_seq: 2,
      data_quality: "good",
      before: { equity: "99000" },
      terms_rule: { id: "daily" },
      engine: "1",
    })
    const effects = await knex()("prop_outbox").orderBy("position")
    expect(effects).toMatchObject([
      {
        topic: "platform.set_access",
        payload: { right: "TRADING_DISABLED" },
      },
      { topic: "platform.close_all" },
      {
        topic: "challenge_account.breached",
        payload: { breach_id: breach?.id },
        stream: "chacc_1",
      },
    ])
    expect(await service.replay("chacc_1")).toMatchObject({
      equal: true,
      events: 3,
    })
  })

  it("takes decoded columns as the events they stand for", async () => {
    const at = Date.parse(minute(0))
    const result = await service.submit({
      kind: "columns",
      connectionId: CONNECTION,
      clockAt: null,
      columns: {
        count: 2,
        logins: LoginColumn.of(["1001", "1001"]),
        seq: Float64Array.of(1, 2),
        at: Float64Array.of(at, at + 1000),
        scale: Uint8Array.of(0, 2),
        balance: Float64Array.of(100_000, 10_000_000),
        equity: Float64Array.of(99_800, 9_990_050),
        low: Float64Array.of(99_800, 9_940_005),
        high: Float64Array.of(99_800, 9_990_050),
      },
    })
    expect(result).toMatchObject({ accepted: 2 })
    expect(result.cursor.toJSON()).toEqual({ "1001": 2 })
    const [state] = await rows("prop_account_state")
    expect(state).toMatchObject({ number: 2, equity: "99900.5" })
    const [candle] = await rows("prop_equity_candle")
    expect(candle).toMatchObject({
      equity_min: "99400.05",
      equity_max: "99900.5",
    })
  })

  it("takes a batch twice without changing anything", async () => {
    const same = batch([
      ["1001", 1, equity(0, "99000")],
      ["1001", 2, equity(1, "94000")],
    ])
    await service.submit(same)
    const before = await rows("prop_account_state")
    const again = await service.submit(same)
    expect(again).toMatchObject({
      accepted: 0,
      duplicates: 2,
      decisions: [],
    })
    expect(JSON.parse(again.cursor.text)).toEqual({ "1001": 2 })
    expect(await rows("prop_account_state")).toEqual(before)
    expect(await journal()).toHaveLength(2)
    expect(await rows("prop_outbox")).toHaveLength(3)
  })

  it("takes the same batch sent many times at once exactly once", async () => {
    const other = new Committer(knex())
    const same = batch(
      Array.from({ length: 20 }, (_, i) => [
        "1001",
        i + 1,
        equity(i, String(99_000 + i)),
      ])
    )
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        i % 2 ? other.submit(same) : service.submit(same)
      )
    )
    const accepted = results.reduce((sum, r) => sum + r.accepted, 0)
    expect(accepted).toBe(20)
    expect(await journal()).toHaveLength(20)
    await other.flusher.flushAll()
    expect((await service.replay("chacc_1")).differences).toEqual([])
  })

  it("lets two processes share accounts without losing or doubling", async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `chacc_s${i}`)
    await Promise.all(ids.map((id, i) => start(id, `s${i}`)))
    const first = new Committer(knex())
    const second = new Committer(knex())
    const sent: Promise<SubmissionResult>[] = []
    for (let seq = 1; seq <= 15; seq++) {
      ids.forEach((_, i) => {
        const committer = (seq + i) % 2 ? first : second
        sent.push(
          committer.submit(
            batch([[`s${i}`, seq, equity(seq, String(99_000 - seq))]])
          )
        )
      })
    }
    await Promise.all(sent)
    expect(await journal()).toHaveLength(12 * 15)
    const { rows: gaps } = await knex().raw<{ rows: unknown[] }>(
      `select 1 from prop_journal j join prop_evaluation_head h using (part)
       group by part, h.seq having max(j.seq) <> count(*) or h.seq <> count(*)`
    )
    expect(gaps).toEqual([])
    await Promise.all([first.flusher.flushAll(), second.flusher.flushAll()])
    for (const id of ids) {
      expect(await service.replay(id)).toMatchObject({
        equal: true,
        events: 15,
      })
    }
  })

  it("records a late event without rewinding", async () => {
    await send(["1001", 5, equity(5, "99000")])
    const late = await send(["1001", 3, equity(3, "99500")])
    expect(late).toMatchObject({ accepted: 1, duplicates: 0 })
    const [state] = await rows("prop_account_state")
    expect(state).toMatchObject({ equity: "99000", last_wire_seq: "5" })
    expect((await service.replay("chacc_1")).equal).toBe(true)
  })

  it("sorts the events of one batch by time", async () => {
    await send(["1001", 2, equity(2, "99200")], ["1001", 1, equity(1, "99100")])
    const seqs = (await journal()).map(({ wireSeq }) => wireSeq)
    expect(seqs).toEqual([1, 2])
  })

  it("refuses a batch whole, and only that one of a group", async () => {
    await start("chacc_2", "1002")
    const close: TradingEvent = {
      type: "trade_closed",
      at: minute(1),
      trade: "ghost",
      lots: "1",
      price: "1.1",
      profit: "10",
    }
    const [bad, good] = await Promise.allSettled([
      send(["1001", 1, equity(0, "99000")], ["1001", 2, close]),
      send(["1002", 1, equity(0, "98000")]),
    ])
    expect(bad).toMatchObject({
      status: "rejected",
      reason: { problems: [{ index: 1, login: "1001", seq: 2 }] },
    })
    expect(good).toMatchObject({ status: "fulfilled" })
    expect((await journal()).map(({ login }) => login)).toEqual(["1002"])
    const retried = await send(["1001", 1, equity(0, "99000")])
    expect(retried).toMatchObject({ accepted: 1, duplicates: 0 })
  })

  it("keeps trades with their partial closes and floating results", async () => {
    const closed = (n: number, lots: string, profit: string): TradingEvent => ({
      type: "trade_closed",
      at: minute(n),
      trade: "7",
      lots,
      price: "1.0830",
      profit,
      commission: "-3.5",
    })
    await send(
      [
        "1001",
        1,
        {
          type: "trade_opened",
          at: minute(0),
          trade: "7",
          symbol: "EURUSD",
          side: "buy",
          lots: "2.00",
          price: "1.0812",
        },
      ],
      [
        "1001",
        2,
        {
          type: "positions",
          at: minute(1),
          open: [{ trade: "7", profit: "-180" }],
        },
      ],
      ["1001", 3, closed(2, "1.00", "90")]
    )
    expect(await rows("prop_trade")).toMatchObject([
      { closed_at: null, floating: "-180", profit: "90" },
    ])
    await send(["1001", 4, closed(3, "1.00", "95.5")])
    const [trade] = await rows("prop_trade")
    expect(trade).toMatchObject({ profit: "185.5", commission: "-7.0" })
    expect(trade?.closed_at).not.toBeNull()
  })
})
