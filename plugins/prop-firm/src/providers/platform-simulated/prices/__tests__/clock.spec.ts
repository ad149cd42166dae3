import { isSummer, newYorkOffset } from "../../broker/zones"
import { clockOf } from "../clock"

const wall = (text: string) => Date.parse(`${text}Z`)
const utc = (clock: string, text: string) =>
  new Date(clockOf(clock)(wall(text))).toISOString().slice(0, 16)

describe("clocks of price files", () => {
  it.each([
    ["UTC", "2026-03-20T10:00", "2026-03-20T10:00"],
    ["UTCminus0330", "2022-02-04T10:00", "2022-02-04T13:30"],
    ["UTC+0200", "2026-07-01T10:00", "2026-07-01T08:00"],
    // The same minute of gold in the three weeks between the switches of 2026:
    // Europe is still on winter time, New York already on summer time.
    ["EET", "2026-03-06T15:30", "2026-03-06T13:30"],
    ["NYclose", "2026-03-06T15:30", "2026-03-06T13:30"],
    ["EET", "2026-03-20T15:30", "2026-03-20T13:30"],
    ["NYclose", "2026-03-20T15:30", "2026-03-20T12:30"],
    ["EET", "2026-04-10T15:30", "2026-04-10T12:30"],
    ["NYclose", "2026-04-10T15:30", "2026-04-10T12:30"],
    // And in the week between the switches of autumn.
    ["EET", "2026-10-28T15:30", "2026-10-28T13:30"],
    ["NYclose", "2026-10-28T15:30", "2026-10-28T12:30"],
    ["America/New_York", "2018-06-01T08:30", "2018-06-01T12:30"],
    ["America/New_York", "2018-12-07T08:30", "2018-12-07T13:30"],
  ])("%s: %s is %s UTC", (clock, local, expected) => {
    expect(utc(clock, local)).toBe(expected)
  })

  it("takes a repeated hour as its first occurrence", () => {
    expect(utc("EET", "2026-10-25T03:30")).toBe("2026-10-25T00:30")
    expect(utc("America/New_York", "2026-11-01T01:30")).toBe("2026-11-01T05:30")
  })

  it("refuses a clock it does not know", () => {
    expect(() => clockOf("Server/Time")).toThrow('"Server/Time"')
  })

  it("agrees with the time zone database on every switch of ten years", () => {
    const agree = (zone: string, offset: (at: number) => number) => {
      const format = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        hour: "numeric",
      })
      const wrong: number[] = []
      for (let day = 0; day < 3_650; day++) {
        const at = Date.UTC(2018, 0, 1, 12) + day * 86_400_000
        const hour = Number(format.format(at))
        if (12 + offset(at) / 3_600_000 !== hour) wrong.push(at)
      }
      expect(wrong).toEqual([])
    }
    agree("America/New_York", newYorkOffset)
    agree("Europe/Athens", (at) => (isSummer("eu", at) ? 3 : 2) * 3_600_000)
  })
})
