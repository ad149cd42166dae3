import type { TradingEvent } from "@highwater/domain"
import type { FeedLimits } from "../quality/feed-limits"
import { NO_LIMITS } from "../quality/no-limits"
import { Committer } from "../journal/committer"
import { batch, equity, evaluationSuite, minute } from "./evaluation-suite"

jest.setTimeout(180_000)

const SPIKES: FeedLimits = {
  ...NO_LIMITS,
  spikeShare: 0.03,
  spikeFactor: 6,
  spikeUpdates: 20,
}

/** The numbers and values of a quiet hour. */
const quiet = Array.from({ length: 25 }, (_, n) => ({
  n,
  value: String(100_000 + (n % 3) * 10),
}))

evaluationSuite(({ service, start, journal, rows, knex }) => {
  const sendWith = (
    feed: FeedLimits,
    items: [string, number, TradingEvent][]
  ) => service.submit({ ...batch(items), feed })
  const warmUp = async (login: string, limits = SPIKES) => {
    await start(`chacc_${login}`, login)
    await sendWith(
      limits,
      quiet.map(({ n, value }) => [login, n + 1, equity(n, value)])
    )
  }
  const stateOf = async (login: string) =>
    (await rows("prop_account_state")).find((row) => row.login === login)
  const feedOf = async () =>
    (await journal()).flatMap(({ event }) =>
      event.type === "feed" ? [event.quality] : []
    )

  describe("spikes", () => {
    it("are known to whoever goes on with an account, as it was read or as others went on", async () => {
      const [sender, witness] = [new Committer(knex()), new Committer(knex())]
      const send = (one: Committer, ...items: [number, string][]) =>
        one.submit({
          ...batch(items.map(([n, value]) => ["3001", n, equity(n, value)])),
          feed: SPIKES,
        })
      await start("chacc_3001", "3001")
      await send(witness, [1, "100000"])
      for (const { n, value } of quiet) {
        await send(sender, [n + 2, value])
      }
      await sender.flusher.flushAll()
      const fresh = new Committer(knex())
      await send(witness, [30, "50000"], [31, "100010"])
      await send(fresh, [32, "50000"], [33, "100010"])
      const doubts = await rows("prop_feed_doubt")
      expect(doubts.map(({ kind }) => kind)).toEqual(["spike", "spike"])
      expect(await rows("prop_breach")).toEqual([])
    })

    it("are never a confirmed fail, and each is one question for a person", async () => {
      const logins = Array.from({ length: 50 }, (_, n) => String(5000 + n))
      for (const login of logins) {
        await warmUp(login)
      }
      const results = []
      for (const login of logins) {
        results.push(
          await sendWith(SPIKES, [
            [login, 26, equity(30, "50000")],
            [login, 27, equity(31, "100010")],
            [login, 28, equity(32, "100020")],
          ])
        )
      }
      expect(
        results.flatMap(({ decisions }) => decisions.map((d) => d.status))
      ).toEqual(logins.map(() => "undetermined"))
      const breaches = await rows("prop_breach")
      expect(breaches).toEqual([])
      const asked = (await rows("prop_outbox")).map(({ topic }) => topic)
      expect(asked).toEqual(logins.map(() => "challenge_account.undetermined"))
      const doubts = await rows("prop_feed_doubt")
      expect(doubts).toHaveLength(50)
      expect(doubts[0]).toMatchObject({
        kind: "spike",
        expected: "100000",
        reading: { equity: "50000" },
      })
      for (const login of logins) {
        expect(await service.replay(`chacc_${login}`)).toMatchObject({
          equal: true,
        })
      }
      expect(await stateOf("5000")).toMatchObject({
        status: "undetermined",
        quality: "good",
        doubt: null,
      })
    })

    it("within one polled update are doubted by its own low", async () => {
      await warmUp("1")
      const { decisions } = await sendWith(SPIKES, [
        [
          "1",
          26,
          {
            ...equity(30, "100000"),
            low: "60000",
            high: "100050",
          } as TradingEvent,
        ],
      ])
      expect(decisions).toMatchObject([{ status: "undetermined" }])
    })

    it("upwards raise no mark and pass nobody: they are set aside", async () => {
      await warmUp("1")
      const { decisions, accepted } = await sendWith(SPIKES, [
        ["1", 26, equity(30, "150000")],
      ])
      expect({ decisions, accepted }).toEqual({ decisions: [], accepted: 1 })
      expect(await stateOf("1")).toMatchObject({
        status: "active",
        quality: "suspect",
        equity: "100000",
        doubt: { kind: "spike", aside: "150000" },
      })
      await sendWith(SPIKES, [["1", 27, equity(31, "150100")]])
      expect(await stateOf("1")).toMatchObject({
        quality: "good",
        equity: "150100",
      })
      const again = await sendWith(SPIKES, [["1", 26, equity(30, "150000")]])
      expect(again.duplicates).toBe(1)
      expect(await service.replay("chacc_1")).toMatchObject({ equal: true })
    })

    it("are not seen in an account that moves like that, nor in a new one", async () => {
      await start("chacc_1", "1")
      const fall = await sendWith(SPIKES, [["1", 1, equity(1, "50000")]])
      expect(fall.decisions).toMatchObject([{ status: "breached" }])
      await start("chacc_2", "2")
      const wild = quiet.map(({ n }): [string, number, TradingEvent] => [
        "2",
        n + 1,
        equity(n, n % 2 ? "99000" : "100500"),
      ])
      const end = await sendWith(SPIKES, [
        ...wild,
        ["2", 26, equity(30, "94900")],
      ])
      expect(end.decisions).toMatchObject([{ status: "breached" }])
    })

    it("that stay are believed by the next reading", async () => {
      await warmUp("1")
      await sendWith(SPIKES, [["1", 26, equity(30, "96000")]])
      expect(await stateOf("1")).toMatchObject({ quality: "suspect" })
      const next = await sendWith(SPIKES, [["1", 27, equity(31, "94900")]])
      expect(next.decisions).toMatchObject([{ status: "breached" }])
      expect(await feedOf()).toEqual(["suspect", "good"])
    })
  })

  describe("a clock that is wrong", () => {
    it("leaves outcomes open until it is right again", async () => {
      const limits = {
        ...NO_LIMITS,
        earliest: Date.parse(minute(10)),
        latest: Date.parse(minute(40)),
      }
      await start("chacc_1", "1")
      const early = await sendWith(limits, [["1", 1, equity(5, "50000")]])
      expect(early.decisions).toMatchObject([{ status: "undetermined" }])
      await start("chacc_2", "2")
      await sendWith(limits, [["2", 1, equity(5, "99000")]])
      const right = await sendWith(limits, [["2", 2, equity(20, "50000")]])
      expect(right.decisions).toMatchObject([{ status: "breached" }])
    })
  })

  describe("missing numbers", () => {
    const gaps = { ...NO_LIMITS, gapNumbers: 1, gapMs: 5 * 60_000 }
    const begin = async () => {
      await start("chacc_1", "1")
      await sendWith(gaps, [
        ["1", 1, equity(1, "100000")],
        ["1", 3, equity(2, "100010")],
      ])
    }

    it("leave outcomes open beyond the tolerance", async () => {
      await begin()
      expect(await stateOf("1")).toMatchObject({ quality: "good" })
      const end = await sendWith(gaps, [["1", 6, equity(3, "50000")]])
      expect(end.decisions).toMatchObject([{ status: "undetermined" }])
      expect(await stateOf("1")).toMatchObject({
        quality: "gap",
        doubt: { kind: "gap" },
      })
    })

    it("are forgotten when they come, or never come", async () => {
      await begin()
      await sendWith(gaps, [["1", 6, equity(3, "99000")]])
      await sendWith(gaps, [["1", 5, equity(2, "99000")]])
      await sendWith(gaps, [["1", 4, equity(2, "99000")]])
      await sendWith(gaps, [["1", 7, equity(4, "99000")]])
      expect(await stateOf("1")).toMatchObject({ quality: "good" })
      await sendWith(gaps, [["1", 20, equity(5, "99000")]])
      expect(await stateOf("1")).toMatchObject({ quality: "gap" })
      await sendWith(gaps, [["1", 21, equity(11, "99000")]])
      expect(await stateOf("1")).toMatchObject({ quality: "good" })
      const end = await sendWith(gaps, [["1", 22, equity(12, "50000")]])
      expect(end.decisions).toMatchObject([{ status: "breached" }])
      expect(await service.replay("chacc_1")).toMatchObject({ equal: true })
    })
  })
})
