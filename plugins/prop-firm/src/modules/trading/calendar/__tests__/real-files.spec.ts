import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { CalendarFormat } from "../../../../types/calendar-formats"
import { decodeFile } from "../decode-file"
import { parseCalendar } from "../parse-calendar"
import { planImport } from "../plan-import"
import type { StoredEvent } from "../stored-event"

const folder = path.resolve(
  process.env.CALENDAR_DIR ??
    path.join(__dirname, "../../../../../../../../shared/data/calendar")
)
const read = (name: string, format: CalendarFormat, zone: string | null) =>
  parseCalendar(format, decodeFile(readFileSync(path.join(folder, name))), zone)
const figures = (result: ReturnType<typeof read>) => [
  result.rows.length,
  result.problems.length,
  result.duplicates,
  result.warnings.length,
]
const stored = (rows: ReturnType<typeof read>["rows"]): StoredEvent[] =>
  rows.map(({ line, ...row }) => ({
    ...row,
    id: `nev_${line}`,
    revision: 1,
    withdrawn: false,
  }))

/** Real files are not part of this repository; where they are, all are read. */
const describeIfThere = existsSync(folder) ? describe : describe.skip

describeIfThere("real calendar files", () => {
  it.each([
    ["ff_high_impact_2020-01_2026-01_london_offset.csv", null, [4700, 0, 0, 0]],
    ["ff_all_impact_2022-01_2022-10.csv", "America/New_York", [3849, 0, 1, 0]],
    [
      "ff_export_2025-10_2025-12_IST_quirky.csv",
      "Asia/Kolkata",
      [126, 0, 0, 0],
    ],
    [
      "ff_usd_high_medium_2026-03_2026-08_from_ics_history.csv",
      null,
      [164, 0, 1, 0],
    ],
    [
      "ff_all_2026-02-23_2026-02-27_shifted_plus6h.csv",
      "+06:00",
      [86, 0, 0, 0],
    ],
    // The same file as its header would have it: off by six hours.
    ["ff_all_2026-02-23_2026-02-27_shifted_plus6h.csv", "UTC", [86, 0, 0, 1]],
    ["us_2022_all_ET_nasdaq_style.csv.gz", "-04:00", [4354, 0, 201, 0]],
    // Labelled Eastern time, but it does not follow the clock change.
    [
      "us_2022_all_ET_nasdaq_style.csv.gz",
      "America/New_York",
      [4354, 0, 201, 1],
    ],
  ])("history %s in %s", (name, zone, expected) => {
    expect(figures(read(name, "history_csv", zone))).toEqual(expected)
  })

  it("FXStreet's export", () => {
    const result = read(
      "fxstreet_high_usd_2014_2022.csv",
      "fxstreet_csv",
      "UTC"
    )
    expect(figures(result)).toEqual([1536, 0, 0, 0])
  })

  it("weekly XML files are in UTC", () => {
    const weeks = readdirSync(path.join(folder, "ff_xml")).filter((name) =>
      name.startsWith("week")
    )
    const all = weeks.map((name) =>
      figures(read(`ff_xml/${name}`, "forexfactory_xml", "UTC"))
    )
    expect(all.map(([rows]) => rows)).toEqual([97, 92, 111, 89, 91, 73, 94])
    expect(
      all.every(([, bad, , warnings]) => bad === 0 && warnings === 0)
    ).toBe(true)
  })

  it("the broken monthly file is read past its broken places", () => {
    const result = read(
      "ff_xml/monthly_2023_eastern_time_custom.xml",
      "forexfactory_xml",
      "America/New_York"
    )
    expect(figures(result)).toEqual([751, 17, 719, 0])
    expect(result.problems[0]).toMatchObject({ line: 3681 })
  })

  it("three snapshots of a week show what was added and moved", () => {
    const files = readdirSync(path.join(folder, "ff_json")).sort()
    const weeks = ["2026-08-02", "2026-08-09", "2026-08-16"].map((week) => {
      const [first, second, third] = files
        .filter((name) => name.includes(`week_${week}`))
        .map((name) => read(`ff_json/${name}`, "forexfactory_json", null).rows)
      return [
        planImport(stored(first ?? []), second ?? [], true),
        planImport(stored(second ?? []), third ?? [], true),
        planImport(stored(third ?? []), third ?? [], true),
      ].map(({ fresh, moved, changed, withdrawn }) => [
        fresh.length,
        moved.length,
        changed.length,
        withdrawn.length,
      ])
    })
    // New, moved, changed in other ways, withdrawn; in the end nothing.
    const same = [0, 0, 0, 0]
    expect(weeks).toEqual([
      [[4, 1, 22, 0], [1, 7, 4, 0], same],
      [[1, 4, 14, 0], [2, 3, 0, 2], same],
      [[0, 9, 26, 0], [4, 3, 2, 0], same],
    ])
  })
})
