import { readCandles } from "../../../lib/challenge-accounts/read-candles"
import { writeCandles } from "../read-model/write-candles"
import { evaluationSuite } from "./evaluation-suite"

jest.setTimeout(120_000)

const FIRST = Date.UTC(2025, 0, 1)
const DAY = 86_400_000
const DAYS = 200
/** The minute of the low that breached: in the afternoon of the hundredth day. */
const LOW_AT = FIRST + 100 * DAY + 15 * 3_600_000 + 17 * 60_000

evaluationSuite(({ knex }) => {
  const iso = (ms: number) => new Date(ms).toISOString()
  const read = (from: number, to: number, points = 1500, bucket?: number) =>
    readCandles(knex(), "chacc_1", {
      from: iso(from),
      to: iso(to),
      points,
      bucket,
    })

  describe("two hundred days of minutes", () => {
    beforeEach(() =>
      knex().raw(
        `insert into prop_equity_candle
             select 'chacc_1', m, case when m = ?::timestamptz then 94321 else 99990 end,
               100010, 100000, 100000, 95000, 90000
             from generate_series(?::timestamptz, ?::timestamptz, '1 minute') m`,
        [iso(LOW_AT), iso(FIRST), iso(FIRST + DAYS * DAY)]
      )
    )

    it.each([
      [1, 60],
      [7, 900],
      [30, 3600],
      [DAYS, 86_400],
    ])(
      "are served around the low, %p days of them, in buckets of %p seconds",
      async (days, width) => {
        const from = LOW_AT - (days * DAY) / 2
        const { seconds, points } = await read(from, LOW_AT + (days * DAY) / 2)
        expect(seconds).toBe(width)
        expect(points.length).toBeLessThanOrEqual(1500)
        expect(points.length).toBeGreaterThan((days * DAY) / 1000 / width - 3)
        const lowest = points.filter((one) => one.equity_min === "94321")
        expect(lowest).toHaveLength(1)
        const at = lowest[0]?.at.getTime() ?? 0
        expect(LOW_AT - at).toBeGreaterThanOrEqual(0)
        expect(LOW_AT - at).toBeLessThan(width * 1000)
        const again = await read(from, LOW_AT + (days * DAY) / 2)
        expect(again.points).toEqual(points)
      }
    )

    it("keep the low of an event that comes late", async () => {
      const whole = () => read(FIRST, FIRST + DAYS * DAY)
      await whole()
      const at = FIRST + 3 * DAY + 60_000
      await writeCandles(knex(), [
        {
          challenge_account_id: "chacc_1",
          bucket_at: iso(at),
          equity_min: "93000",
          equity_max: "100500",
          equity_last: "93000",
          balance: "100000",
          daily_floor: null,
          overall_floor: null,
          late: true,
        },
      ])
      const { points } = await whole()
      expect(points[3]).toMatchObject({
        equity_min: "93000",
        equity_max: "100500",
        equity_last: "100000",
      })
    })

    it("are served no narrower than asked for", async () => {
      const { seconds } = await read(FIRST, FIRST + DAY, 1500, 3600)
      expect(seconds).toBe(3600)
    })
  })
})
