import { parseCalendar } from "../parse-calendar"

const brief = (result: ReturnType<typeof parseCalendar>) =>
  result.rows.map((row) => [
    row.currency,
    row.title,
    row.startsAt,
    row.precision,
    row.impact,
  ])
const event = (fields: string) => `<event>${fields}</event>`
const xml = (root: string, ...events: string[]) =>
  `<?xml version="1.0" encoding="windows-1252"?>\n<${root}>\n${events.join("\n")}\n</${root}>`

describe("ForexFactory's weekly JSON", () => {
  it("takes the currency from country and the instant from the offset", () => {
    const result = parseCalendar(
      "forexfactory_json",
      JSON.stringify([
        {
          title: "Jobs",
          country: "USD",
          date: "2026-08-07T08:30:00-04:00",
          impact: "High",
          forecast: "110K",
          previous: "",
        },
        { title: "Talks", country: "All", date: "2026-08-07T05:15:00-04:00" },
        { title: "No moment", country: "USD", impact: "Low" },
      ]),
      null
    )
    expect(brief(result)).toEqual([
      ["USD", "Jobs", "2026-08-07T12:30:00.000Z", "exact", 3],
      ["ALL", "Talks", "2026-08-07T09:15:00.000Z", "exact", 0],
    ])
    expect(result.rows[0]).toMatchObject({
      forecast: "110K",
      previous: null,
      actual: null,
    })
    expect(result.problems).toMatchObject([{ line: 3 }])
  })
})

describe("ForexFactory's XML", () => {
  it("reads months first in a weekly file, with CDATA and stated zone", () => {
    const result = parseCalendar(
      "forexfactory_xml",
      xml(
        "weeklyevents",
        event(
          "<title>Claims &amp; more</title><country>USD</country><date><![CDATA[07-09-2026]]></date><time><![CDATA[12:30pm]]></time><impact><![CDATA[High]]></impact><forecast />"
        ),
        event(
          "<title>Bank Holiday</title><country>JPY</country><date>07-10-2026</date><time>All Day</time><impact>Holiday</impact>"
        ),
        event(
          "<title>Auction</title><country>EUR</country><date>07-10-2026</date><time>Tentative</time><impact>Low</impact>"
        )
      ),
      "UTC"
    )
    expect(brief(result)).toEqual([
      ["USD", "Claims & more", "2026-07-09T12:30:00.000Z", "exact", 3],
      ["JPY", "Bank Holiday", "2026-07-10T00:00:00.000Z", "day", 0],
      ["EUR", "Auction", "2026-07-10T00:00:00.000Z", "tentative", 1],
    ])
    expect(result.rows[1]?.isHoliday).toBe(true)
  })

  it("reads days first in a monthly file, escaped CDATA, and past broken places", () => {
    const one =
      "<title>PMI</title><currency>GBP</currency><date>01-03-2023</date><time>&lt;![CDATA[4:30am]]&gt;</time><impact>Low</impact>"
    const result = parseCalendar(
      "forexfactory_xml",
      `${xml("monthlyevents", event(one), event(one))}\n<time>2:00am</time></event>\n${event(one.replace("PMI", "CPI"))}`,
      "America/New_York"
    )
    expect(brief(result)).toEqual([
      ["GBP", "PMI", "2023-03-01T09:30:00.000Z", "exact", 1],
      ["GBP", "CPI", "2023-03-01T09:30:00.000Z", "exact", 1],
    ])
    expect(result).toMatchObject({ duplicates: 1, problems: [{ line: 6 }] })
  })

  it("refuses entities, unknown roots, and a missing zone", () => {
    const parse = (text: string, zone: string | null = "UTC") =>
      parseCalendar("forexfactory_xml", text, zone)
    expect(() =>
      parse('<!DOCTYPE a [<!ENTITY b "c">]><weeklyevents/>')
    ).toThrow("document type")
    expect(() => parse("<events/>")).toThrow("root <events>")
    const row = event(
      "<title>A</title><country>USD</country><date>07-09-2026</date><time>8:30am</time>"
    )
    expect(() => parse(xml("weeklyevents", row), null)).toThrow(
      "no time zone was stated"
    )
  })
})

describe("histories as CSV", () => {
  const history = (text: string, zone: string | null) =>
    parseCalendar("history_csv", text, zone)

  it.each([
    [
      "one column with offset",
      "DateTime,Currency,Impact,Event,Actual\n2026-07-08T13:30:00+01:00,USD,High Impact Expected,CPI,0.3%",
      null,
    ],
    [
      "year, day and time apart",
      "year,day,time,impact,cur,text\n2026,Jul 8,8:30am,high,USD,CPI",
      "America/New_York",
    ],
    [
      "a country's name, tabs, no impact",
      "\tTime (ET)\tCountry\tEvent\tDate\n0\t08:30\tUnited States\tCPI\t2026-07-08",
      "-04:00",
    ],
    [
      "semicolons and dots",
      "datetime;currency;impact;title\n2026.07.08 18:00:00;USD;3;CPI",
      "Asia/Kolkata",
    ],
  ])("reads %s", (_, text, zone) => {
    expect(brief(history(text, zone))[0]?.slice(0, 4)).toEqual([
      "USD",
      "CPI",
      "2026-07-08T12:30:00.000Z",
      "exact",
    ])
  })

  it("names skipped times as bad rows and takes the first of repeated ones", () => {
    const result = history(
      "date,time,currency,impact,event,event_uid\n2025-11-02,1:30am,USD,low,Twice,u1\n2025-03-09,2:30am,USD,low,Never,u2\n2025-03-10,25:00,USD,low,No time,u3\n2025-03-10,Day 2,USD,low,Talks,u4\n2025-03-10,17th June,USD,low,Some day,u5",
      "America/New_York"
    )
    expect(brief(result).map(([, ...rest]) => rest)).toEqual([
      ["Twice", "2025-11-02T05:30:00.000Z", "exact", 1],
      ["Talks", "2025-03-10T04:00:00.000Z", "day", 1],
      ["Some day", "2025-03-10T04:00:00.000Z", "tentative", 1],
    ])
    expect(result.rows[0]?.sourceId).toBe("u1")
    expect(result.remarks).toMatchObject([{ line: 2 }])
    expect(result.problems.map(({ line }) => line)).toEqual([3, 4])
  })

  it("refuses a file of which most rows are bad, and one without events", () => {
    const head = "datetime,currency,impact,title\n"
    expect(() =>
      history(`${head}x,USD,1,A\ny,USD,1,B\n2026-01-01 10:00,USD,1,C`, "UTC")
    ).toThrow("2 of 3 rows cannot be read; line 2")
    expect(() => history(head, "UTC")).toThrow("has no events")
  })

  it("warns where US releases do not come at their hour", () => {
    const file = (hour: string) =>
      ["01", "02", "03"]
        .map((month) => `2026-${month}-12 ${hour},USD,3,CPI m/m`)
        .join("\n")
    const head = "datetime,currency,impact,title\n"
    expect(history(head + file("8:30"), "America/New_York").warnings).toEqual(
      []
    )
    expect(history(head + file("9:30"), "America/New_York").warnings).toEqual([
      expect.stringContaining("60 minutes late"),
    ])
  })
})

it("reads FXStreet exports: months first, with the source's id", () => {
  const result = parseCalendar(
    "fxstreet_csv",
    "Id,Start,Name,Impact,Currency\n0c37-1,01/10/2014 13:30:00,Nonfarm Payrolls,HIGH,USD",
    "UTC"
  )
  expect(result.rows).toMatchObject([
    { sourceId: "0c37-1", startsAt: "2014-01-10T13:30:00.000Z", impact: 3 },
  ])
})

it("reads MetaTrader dumps: millionths, unset values, time modes, holidays", () => {
  const result = parseCalendar(
    "mt5_csv",
    `id,time,time_mode,type,importance,name,currency,actual_value,prev_value,forecast_value
1,2026.02.13 15:30:00,CALENDAR_TIMEMODE_DATETIME,CALENDAR_TYPE_INDICATOR,CALENDAR_IMPORTANCE_HIGH,CPI m/m,USD,300000,-1250000,-9223372036854775808
2,2026.02.13 00:00:00,1,2,0,Holiday,JPY,,,
3,2026.02.14 00:00:00,tentative,event,moderate,Talks,EUR,,,`,
    "Europe/Athens"
  )
  expect(result.rows).toMatchObject([
    {
      sourceId: "1",
      startsAt: "2026-02-13T13:30:00.000Z",
      precision: "exact",
      impact: 3,
      actual: "0.3",
      previous: "-1.25",
      forecast: null,
    },
    { precision: "day", isHoliday: true, impact: 0 },
    { precision: "tentative", isHoliday: false, impact: 2 },
  ])
})
