import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fetchCalendar } from "@highwater/prop-firm/workflows"
import watchCalendar from "@highwater/prop-firm/jobs/watch-calendar"
import { connect, openAccount } from "../ingestion/live-account"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { entry, importFeed, inMinutes, listed } from "./feed"
import { NEWS } from "./news-rule"
import { publishWith } from "./publish-with"

const SYSTEM = { type: "system", id: null } as const

/** A calendar that is fetched by itself, and one that nobody renews. */
export const fetchingCases = (suite: Suite): void => {
  let source: Server
  let url: string
  let asked = 0
  let answer: { status: number; body: string }

  beforeAll(async () => {
    source = createServer((_, response) => {
      asked += 1
      response.writeHead(answer.status).end(answer.body)
    })
    await new Promise<void>((resolve) => source.listen(0, "127.0.0.1", resolve))
    url = `http://127.0.0.1:${(source.address() as AddressInfo).port}/week.json`
  })
  afterAll(() => source.close())
  beforeEach(() => {
    asked = 0
    answer = {
      status: 200,
      body: JSON.stringify([entry("CPI m/m", inMinutes(60))]),
    }
  })

  const settings = (more: object = {}) => ({
    url,
    source: "forexfactory",
    format: "forexfactory_json",
    time_zone: null,
    every_minutes: 60,
    ...more,
  })
  const set = (body: object) =>
    suite.admin.post<Answer<"POST /admin/news-feed"> & { message: string }>(
      "/admin/news-feed",
      body
    )
  const fetchNow = async () => {
    const { body } = await suite.admin.post<
      Answer<"POST /admin/news-feed/fetches">
    >("/admin/news-feed/fetches")
    return body.news_feed
  }
  const tasks = async (status: "open" | "done") => {
    const { body } = await suite.admin.get<Answer<"GET /admin/tasks">>(
      `/admin/tasks?q=calendar&status=${status}`
    )
    return body.tasks
  }

  it("is fetched by nobody until staff say from where", async () => {
    await fetchCalendar(suite.container, { actor: SYSTEM, isForced: true })
    const { body } = await suite.admin.get("/admin/news-feed")
    expect(body).toMatchObject({ news_feed: { url: null, next_at: null } })
    expect((await listed(suite)).count).toBe(0)
  })

  it("is fetched when it is due, and not before", async () => {
    expect((await set(settings())).status).toBe(200)
    await fetchCalendar(suite.container, { actor: SYSTEM, isForced: false })
    await fetchCalendar(suite.container, { actor: SYSTEM, isForced: false })
    expect(asked).toBe(1)
    const { news_events, last_import } = await listed(suite)
    expect(news_events).toMatchObject([{ title: "CPI m/m" }])
    const { body } =
      await suite.admin.get<Answer<"GET /admin/news-feed">>("/admin/news-feed")
    const { fetched_at, next_at, ...feed } = body.news_feed
    expect(feed).toMatchObject({ url, failures: 0, problem: null })
    expect(fetched_at).not.toBeNull()
    const wait = Date.parse(next_at ?? "") - Date.now()
    expect(wait).toBeGreaterThan(59 * 60_000)
    expect(wait).toBeLessThanOrEqual(60 * 60_000)
    expect(last_import?.counts.fresh).toBe(1)
    const audit = await suite
      .knex("prop_audit_entry")
      .where({ action: "news_calendar.set_feed" })
    expect(audit).toHaveLength(1)
  })

  it("keeps what there was when it cannot be fetched, says why, waits longer each time, and asks a person", async () => {
    await set(settings())
    await fetchNow()
    answer = { status: 503, body: "" }
    const first = await fetchNow()
    expect(first).toMatchObject({
      failures: 1,
      problem: "the address answered 503",
    })
    expect(await tasks("open")).toEqual([])
    answer = { status: 200, body: "<html>Slow down</html>" }
    expect((await fetchNow()).problem).toContain("is not JSON")
    const third = await fetchNow()
    expect(third.failures).toBe(3)
    const wait = Date.parse(third.next_at ?? "") - Date.now()
    expect(wait).toBeGreaterThan(19 * 60_000)
    await fetchNow()
    expect(await tasks("open")).toMatchObject([
      { kind: "news_calendar.unreachable" },
    ])
    expect((await listed(suite)).count).toBe(1)
    answer = {
      status: 200,
      body: JSON.stringify([entry("CPI m/m", inMinutes(60))]),
    }
    expect(await fetchNow()).toMatchObject({ failures: 0, problem: null })
    expect(await tasks("open")).toEqual([])
    expect(await tasks("done")).toHaveLength(1)
  })

  it.each([
    [{ url: "week.json" }, "body.url: is not an address"],
    [{ url: "ftp://example.com/week.json" }, "body.url: must begin with"],
    [{ url: "https://me:secret@example.com/" }, "user name or password"],
    [{ time_zone: "Mars/Base" }, "body.time_zone"],
    [{ every_minutes: 1 }, "body.every_minutes"],
    [{ source: "No Spaces" }, "body.source"],
  ])("refuses %j by name", async (more, message) => {
    const { status, body } = await set(settings(more))
    expect(status).toBe(400)
    expect(body.message).toContain(message)
  })

  it("is a task when it is old and accounts need it, without anybody publishing", async () => {
    await importFeed(suite, [entry("CPI m/m", inMinutes(60))])
    const age = () =>
      suite.knex("prop_news_import").update({
        imported_at: suite.knex.raw("now() - interval '15 days'"),
      })
    await age()
    await watchCalendar(suite.container)
    expect(await tasks("open")).toEqual([])
    await importFeed(suite, [entry("CPI m/m", inMinutes(60))])
    expect((await publishWith(suite, NEWS)).status).toBe(200)
    await openAccount(suite, await connect(suite))
    await watchCalendar(suite.container)
    expect(await tasks("open")).toEqual([])
    await age()
    await watchCalendar(suite.container)
    await watchCalendar(suite.container)
    expect(await tasks("open")).toMatchObject([{ kind: "news_calendar.stale" }])
  })
}
