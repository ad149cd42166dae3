import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { entry, importFeed, listed } from "./feed"

const CPI = "2026-08-12T08:30:00-04:00"
const CLAIMS = "2026-08-13T08:30:00-04:00"

/** What an import does with events that are known, and what it refuses. */
export const importingCases = (suite: Suite): void => {
  const feed = [
    entry("Cleveland Fed Inflation Expectations", "2026-08-10T09:48:00-04:00", {
      impact: "Low",
    }),
    entry("CPI m/m", CPI),
    entry("Bank Holiday", "2026-08-11T19:00:00-04:00", {
      country: "JPY",
      impact: "Holiday",
    }),
    entry("Unemployment Claims", CLAIMS, { impact: "Medium" }),
  ]
  const event = async (q: string) => {
    const { news_events } = await listed(suite, `q=${encodeURIComponent(q)}`)
    return news_events[0]
  }
  const detail = async (q: string) => {
    const found = await event(q)
    const { body } = await suite.admin.get<
      Answer<"GET /admin/news-events/:id">
    >(`/admin/news-events/${found?.id}`)
    return body.news_event
  }

  it("keeps events in UTC; the same file again changes nothing", async () => {
    expect(await importFeed(suite, feed)).toMatchObject({
      counts: { fresh: 4, moved: 0, unchanged: 0, bad: 0 },
    })
    expect(await event("CPI")).toMatchObject({
      starts_at: "2026-08-12T12:30:00.000Z",
      effective_at: "2026-08-12T12:30:00.000Z",
      impact: "high",
      state: "listed",
    })
    expect(await event("Bank Holiday")).toMatchObject({
      is_holiday: true,
      effective_at: null,
    })
    expect(await importFeed(suite, feed)).toMatchObject({
      counts: { fresh: 0, changed: 0, moved: 0, unchanged: 4, withdrawn: 0 },
    })
    expect((await detail("CPI")).revisions).toMatchObject([
      { number: 1, kind: "imported" },
    ])
  })

  it("keeps what was before: figures, moved and withdrawn events", async () => {
    await importFeed(suite, feed)
    const [first, cpi, , claims] = feed
    const next = [
      { ...first, date: "2026-08-10T09:45:00-04:00" },
      { ...cpi, forecast: "1.1%", date: "2026-08-13T08:35:00-04:00" },
      claims,
    ]
    expect(await importFeed(suite, next)).toMatchObject({
      counts: { fresh: 0, changed: 0, moved: 2, unchanged: 1, withdrawn: 1 },
    })
    const moved = await detail("CPI")
    expect(moved).toMatchObject({ starts_at: "2026-08-13T12:35:00.000Z" })
    expect(moved.revisions[0]).toMatchObject({ number: 2, kind: "moved" })
    expect(moved.revisions[0]?.changes).toEqual(
      expect.arrayContaining([
        {
          field: "starts_at",
          from: "2026-08-12T12:30:00.000Z",
          to: "2026-08-13T12:35:00.000Z",
        },
        { field: "forecast", from: "1.0%", to: "1.1%" },
      ])
    )
    const { body } = await suite.admin.get<Answer<"GET /admin/audit-entries">>(
      `/admin/audit-entries?target_id=${moved.id}`
    )
    expect(body.entries).toMatchObject([{ action: "news_event.move" }])
    expect(await event("Bank Holiday")).toMatchObject({ state: "withdrawn" })
    await importFeed(suite, feed)
    expect(await event("Bank Holiday")).toMatchObject({ state: "listed" })
  })

  it("lets a person pin and exclude, above what later files say", async () => {
    await importFeed(suite, feed)
    const id = (await event("CPI"))?.id
    const decide = (body: object) =>
      suite.admin.post(`/admin/news-events/${id}/decisions`, body)
    expect((await decide({ decision: "exclude" })).status).toBe(400)
    const at = "2026-08-12T12:45:00.000Z"
    const pinned = { decision: "pin", at, reason: "The bureau said so." }
    expect((await decide(pinned)).status).toBe(200)
    expect((await decide(pinned)).status).toBe(400)
    await importFeed(suite, [feed[1] ?? {}])
    expect(await event("CPI")).toMatchObject({
      state: "pinned",
      effective_at: at,
    })
    await decide({ decision: "exclude", reason: "Not published." })
    expect(await event("CPI")).toMatchObject({
      state: "excluded",
      effective_at: null,
    })
    await decide({ decision: "include", reason: "It was." })
    await decide({ decision: "unpin", reason: "On time after all." })
    const last = await detail("CPI")
    expect(last).toMatchObject({ state: "listed" })
    expect(last.revisions.map(({ kind }) => kind)).toEqual([
      "unpinned",
      "included",
      "excluded",
      "pinned",
      "imported",
    ])
    expect(
      (await decide({ decision: "pin", at: "soon", reason: "x" })).status
    ).toBe(400)
    const nobody = await suite.admin.post(
      "/admin/news-events/nev_no/decisions",
      {
        decision: "exclude",
        reason: "x",
      }
    )
    expect(nobody.status).toBe(404)
  })

  it("searches, filters and orders", async () => {
    await importFeed(suite, feed)
    const titles = async (query: string) =>
      (await listed(suite, query)).news_events.map(({ title }) => title)
    expect(await titles("order=-starts_at&limit=2")).toEqual([
      "Unemployment Claims",
      "CPI m/m",
    ])
    expect(await titles("currency[]=JPY")).toEqual(["Bank Holiday"])
    expect(await titles("impact=medium&impact=high")).toEqual([
      "CPI m/m",
      "Unemployment Claims",
    ])
    expect(await titles("q=%25")).toEqual([])
    expect(
      await titles("from=2026-08-12T00:00:00Z&to=2026-08-13T00:00:00Z")
    ).toEqual(["CPI m/m"])
    expect(await listed(suite)).toMatchObject({
      count: 4,
      currencies: ["JPY", "USD"],
      last_import: { source: "forexfactory" },
    })
  })

  it("names bad rows and takes the rest, or refuses the whole", async () => {
    const mixed = await importFeed(suite, [
      ...feed,
      entry("Nowhere", "2026-08-12", { country: "??" }),
    ])
    expect(mixed).toMatchObject({
      counts: { fresh: 4, bad: 1 },
      problems: [{ line: 5, message: 'the currency "??" is unknown' }],
    })
    const refused = (body: object) =>
      suite.admin.post("/admin/news-imports", {
        source: "other",
        format: "history_csv",
        content:
          "date,time,currency,event,impact\n2022-01-03,8:30am,USD,CPI,high",
        ...body,
      })
    const cases: [object, string][] = [
      [{}, "no time zone was stated"],
      [{ time_zone: "Mars/Base" }, "body.time_zone"],
      [{ content: "a,b\n1,2" }, "no column for title, currency, date and time"],
      [{ format: "forexfactory_json", content: "{" }, "is not JSON"],
      [{ format: "forexfactory_xml", content: "<a/>" }, "root <a>"],
      [{ source: "No Spaces" }, "body.source"],
      [{ content: "x".repeat(10 * 1024 * 1024 + 1) }, "more than 10 MB"],
    ]
    for (const [body, message] of cases) {
      const answer = await refused(body)
      expect(answer).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining(message) as string },
      })
    }
    const large = await refused({ content: "x".repeat(15_000_000) })
    expect(large.status).toBe(413)
    expect((await listed(suite)).count).toBe(4)
  })
}
