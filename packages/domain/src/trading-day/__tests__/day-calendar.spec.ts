import { dayCalendar } from "../day-calendar"
import { formatInstant } from "../format-instant"
import { isTimeZone } from "../is-time-zone"
import { parseDurationMs } from "../parse-duration"
import { parseInstant } from "../parse-instant"

const HOUR = 3_600_000
const at = (text: string): number => {
  const value = parseInstant(text)
  if (value === null) throw new Error(text)
  return value
}
const day = (zone: string, reset: string, instant: string) => {
  const found = dayCalendar(zone, reset).dayAt(at(instant))
  return {
    start: formatInstant(found.start, zone),
    end: formatInstant(found.end, zone),
    hours: (found.end - found.start) / HOUR,
    label: found.label,
  }
}

describe("rule days", () => {
  it("are labelled by their start before noon and by their end from noon on", () => {
    expect(day("UTC", "11:59", "2025-02-03T12:00:00Z").label).toBe("2025-02-03")
    expect(day("UTC", "12:00", "2025-02-03T12:00:00Z").label).toBe("2025-02-04")
    expect(day("UTC", "12:00", "2025-02-03T11:59:59Z").label).toBe("2025-02-03")
  })

  it("have 23 hours in spring and 25 in autumn", () => {
    expect(day("Europe/Prague", "00:00", "2025-03-30T10:00:00Z")).toEqual({
      start: "2025-03-30T00:00:00+01:00",
      end: "2025-03-31T00:00:00+02:00",
      hours: 23,
      label: "2025-03-30",
    })
    expect(day("America/New_York", "17:00", "2025-11-02T15:00:00Z")).toEqual({
      start: "2025-11-01T17:00:00-04:00",
      end: "2025-11-02T17:00:00-05:00",
      hours: 25,
      label: "2025-11-02",
    })
  })

  it("start at the first valid instant after a gap", () => {
    expect(day("Europe/Prague", "02:30", "2025-03-30T05:00:00Z").start).toBe(
      "2025-03-30T03:00:00+02:00"
    )
    expect(day("America/Santiago", "00:00", "2024-09-08T12:00:00Z").start).toBe(
      "2024-09-08T01:00:00-03:00"
    )
  })

  it("start at the first of two occurrences", () => {
    expect(day("Europe/Prague", "02:30", "2025-10-26T01:00:00Z").start).toBe(
      "2025-10-26T02:30:00+02:00"
    )
  })

  it("follow shifts of half an hour and odd zones", () => {
    expect(
      day("Australia/Lord_Howe", "00:00", "2025-04-05T14:00:00Z").hours
    ).toBe(24.5)
    expect(day("Asia/Kathmandu", "00:00", "2025-04-05T14:00:00Z").start).toBe(
      "2025-04-05T00:00:00+05:45"
    )
  })

  it("skip a date that a zone never had", () => {
    const calendar = dayCalendar("Pacific/Apia", "00:00")
    const before = calendar.dayAt(at("2011-12-29T20:00:00Z"))
    expect(before.label).toBe("2011-12-29")
    expect(calendar.dayAfter(before).label).toBe("2011-12-31")
  })

  it("follow one another without a gap through a year", () => {
    const calendar = dayCalendar("America/Sao_Paulo", "00:00")
    let current = calendar.dayAt(at("2018-01-01T12:00:00Z"))
    for (let count = 0; count < 366; count += 1) {
      const next = calendar.dayAfter(current)
      expect(next.start).toBe(current.end)
      expect(next.label > current.label).toBe(true)
      expect(calendar.dayAt(next.end - 1)).toEqual(next)
      current = next
    }
  })
})

describe("instants, zones and durations", () => {
  it.each([
    "2025-02-29T00:00:00Z",
    "2025-02-03T00:00:00",
    "2025-02-03",
    "2025-02-03T25:00:00Z",
    "2025-02-03T00:00:00+2",
    "1969-12-31T23:59:59Z",
    "2200-01-01T00:00:00Z",
    "",
  ])("refuses the instant %j", (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  it("reads offsets, fractions and missing seconds", () => {
    expect(at("2025-02-03T10:00:00.123456+01:00")).toBe(
      Date.UTC(2025, 1, 3, 9, 0, 0, 123)
    )
    expect(at("2024-02-29T10:00Z")).toBe(Date.UTC(2024, 1, 29, 10))
  })

  it("knows zones from offsets and nonsense", () => {
    expect(["Europe/Prague", "UTC", "Etc/GMT-3"].map(isTimeZone)).toEqual([
      true,
      true,
      true,
    ])
    expect(["+02:00", "Mars/Base", "", "CET+1"].map(isTimeZone)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it("reads fixed durations only", () => {
    expect(parseDurationMs("PT1H30M")).toBe(1.5 * HOUR)
    expect(parseDurationMs("P1DT1S")).toBe(24 * HOUR + 1000)
    expect(["P1M", "PT", "P", "5M", "PT1.5S"].map(parseDurationMs)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
