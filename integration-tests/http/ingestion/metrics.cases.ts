import type { Suite } from "../setup/suite"
import { connect, equity, openAccount, sendRaw } from "./live-account"

/** What the process counts, and who may read it. */
export const metricsCases = (suite: Suite): void => {
  const read = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${suite.url}/metrics`, { headers })
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text(),
    }
  }
  const valueOf = (text: string, line: string) =>
    Number(
      text
        .split("\n")
        .find((one) => one.startsWith(`${line} `))
        ?.slice(line.length) ?? 0
    )

  afterEach(() => {
    delete process.env.METRICS_TOKEN
  })

  it("counts what was taken and what was refused, by its code", async () => {
    const OK = 'highwater_ingest_requests_total{code="ok"}'
    const BAD = 'highwater_ingest_requests_total{code="bad_signature"}'
    const TAKEN = 'highwater_ingest_events_total{result="accepted"}'
    const connection = await connect(suite)
    const account = await openAccount(suite, connection)
    await account.send(equity("24900"))
    const before = (await read()).text
    await account.send(equity("24901"), equity("24902"))
    await sendRaw(suite, { ...connection.key, secret: "x" }, "[]")
    const { status, type, text } = await read()
    expect({ status, type }).toMatchObject({
      status: 200,
      type: expect.stringContaining("text/plain") as string,
    })
    const grown = (line: string) => valueOf(text, line) - valueOf(before, line)
    expect([grown(OK), grown(BAD), grown(TAKEN)]).toEqual([1, 1, 2])
    expect(grown("highwater_ingest_seconds_count")).toBe(1)
    expect(valueOf(text, "highwater_ingest_waiting_events")).toBe(0)
    expect(valueOf(text, "highwater_ingest_body_bytes")).toBe(0)
    expect(
      valueOf(
        text,
        'highwater_challenge_accounts{status="active",quality="good"}'
      )
    ).toBeGreaterThanOrEqual(1)
    expect(text).toContain(
      `highwater_connection_lag_seconds{connection="${connection.id}"}`
    )
    expect(text).toContain("nodejs_eventloop_lag_seconds")
  })

  it("counts commits, their events, and events that came late", async () => {
    const account = await openAccount(suite, await connect(suite))
    const ago = (seconds: number) =>
      new Date(Date.now() - seconds * 1000).toISOString()
    const before = (await read()).text
    await account.send(equity("24900", ago(20)), equity("24901", ago(10)))
    await account.send(equity("24905", ago(15)))
    const { text } = await read()
    const grown = (line: string) => valueOf(text, line) - valueOf(before, line)
    expect(grown("highwater_late_events_total")).toBe(1)
    expect(grown("highwater_commit_events_sum")).toBeGreaterThanOrEqual(3)
    expect(grown("highwater_commit_seconds_count")).toBe(
      grown("highwater_commit_events_count")
    )
    expect(valueOf(text, "highwater_owned_partitions")).toBe(16)
    expect(text).toContain("highwater_commit_overtaken_total ")
    expect(text).toContain("highwater_handed_over_waiting 0")
  })

  it("is ready while effects wait for their next attempt", async () => {
    await suite.knex.raw(
      `insert into prop_outbox (id, topic, key, payload, status, created_at, next_attempt_at)
       values ('outb_ready', 'none', 'ready', '{}', 'pending',
         now() - interval '1 hour', now() + interval '20 minutes')`
    )
    const response = await fetch(`${suite.url}/public/ready`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      ready: true,
      database: true,
      redis: null,
      lag: { commit_seconds: expect.any(Number) as number },
      outbox: { pending: expect.any(Number) as number, oldest_seconds: 0 },
    })
  })

  it("shows them to this machine, or to who has the token, and to nobody else", async () => {
    const proxied = await read({ "x-forwarded-for": "203.0.113.9" })
    expect(proxied.status).toBe(404)
    process.env.METRICS_TOKEN = "scraper-token"
    expect((await read()).status).toBe(404)
    expect((await read({ authorization: "Bearer other" })).status).toBe(404)
    const right = await read({ authorization: "Bearer scraper-token" })
    expect(right.status).toBe(200)
  })
}
