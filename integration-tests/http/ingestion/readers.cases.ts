import type { Suite } from "../setup/suite"
import { connect, equity, openAccount, type LiveAccount } from "./live-account"
import type { AccountList, Credentials, Equity } from "./answers"
import { until } from "./until"

/** What staff and traders see, and what traders must not see. */
export const readerCases = (suite: Suite): void => {
  let account: LiveAccount

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
    const ago = (seconds: number) =>
      new Date(Date.now() - seconds * 1000).toISOString()
    await account.send(
      { ...equity("24800", ago(180)), low: "24700", high: "25100" },
      equity("24900", ago(60)),
      equity("25500", ago(0))
    )
  })

  it("lists challenge accounts, searched, filtered and ordered", async () => {
    const second = await openAccount(suite, account.connection)
    await second.send(equity("24000"))
    const list = async (query: string) => {
      const { body } = await suite.admin.get<AccountList>(
        `/admin/challenge-accounts?${query}`
      )
      return body.challenge_accounts.map(({ id }) => id)
    }
    expect(await list("order=room")).toEqual([second.id, account.id])
    expect(await list("order=-equity")).toEqual([account.id, second.id])
    expect(await list(`q=${account.trader.login.email}`)).toEqual([account.id])
    expect(await list("status=breached")).toEqual([])
    expect(await list("status[]=active&status[]=locked")).toHaveLength(2)
    expect(await list(`q=%25`)).toEqual([])
    const page = await suite.admin.get(
      "/admin/challenge-accounts?limit=1&offset=1&order=room"
    )
    expect(page.body).toMatchObject({ count: 2, limit: 1, offset: 1 })
    const wrong = await suite.admin.get("/admin/challenge-accounts?order=mood")
    expect(wrong).toMatchObject({ status: 400 })
    expect(wrong.body.message).toContain("query.order")
  })

  it("shows one account with meters in money", async () => {
    expect(await account.read()).toMatchObject({
      status: "active",
      equity: "25500.00",
      balance: "25000.00",
      room_today: "1750.00",
      room_total: "3000.00",
      data_quality: "good",
      meters: [
        { rule: "daily", role: "limit", level: "23750.00", room: "1750.00" },
        { rule: "overall", level: "22500.00", room: "3000.00" },
        { rule: "target", role: "objective", level: "27000.00" },
        { rule: "days", level: "4", current: "0" },
      ],
      steps: [{ state: "current" }, { state: "ahead" }, { state: "ahead" }],
    })
    const missing = await suite.admin.get("/admin/challenge-accounts/chacc_no")
    expect(missing.status).toBe(404)
  })

  it("draws equity with the low that was reached", async () => {
    const { body } = await suite.admin.get<Equity>(
      `/admin/challenge-accounts/${account.id}/equity`
    )
    expect(body.bucket_seconds).toBe(60)
    expect(body.target).toBe("27000.00")
    expect(body.points[0]).toMatchObject({
      equity_min: "24700.00",
      equity_max: "25100.00",
      equity_last: "24800.00",
      daily_floor: "23750.00",
      overall_floor: "22500.00",
    })
  })

  it("refuses a stretch of time that is none, naming the field", async () => {
    for (const from of ["yesterday", "2026-02-30T00:00:00Z", "1;select", ""]) {
      const answer = await suite.admin.get(
        `/admin/challenge-accounts/${account.id}/equity?from=${encodeURIComponent(from)}`
      )
      expect({ from, status: answer.status }).toEqual({ from, status: 400 })
      expect(answer.body.message).toContain("query.from")
    }
    const early = encodeURIComponent("1999-12-31T23:00:00+01:00")
    const { status } = await account.trader.http.get(
      `/store/challenge-accounts/${account.id}/equity?from=${early}`
    )
    expect(status).toBe(200)
  })

  it("lets a trader see their own account only", async () => {
    const other = await suite.newTrader()
    const base = `/store/challenge-accounts/${account.id}`
    for (const path of [
      "",
      "/equity",
      "/decisions",
      "/trades",
      "/credentials",
    ]) {
      const own = await account.trader.http.get(`${base}${path}`)
      expect({ path, status: own.status }).toEqual({ path, status: 200 })
      const foreign = await other.http.get(`${base}${path}`)
      expect({ path, status: foreign.status }).toEqual({ path, status: 404 })
      const nobody = await suite.shopper.get(`${base}${path}`)
      expect({ path, status: nobody.status }).toEqual({ path, status: 401 })
    }
    const foreignStream = await other.http.get(`${base}/live`)
    expect(foreignStream.status).toBe(404)
    const { body } = await account.trader.http.get<Credentials>(
      `${base}/credentials`
    )
    expect(body.credentials).toMatchObject({
      login: account.login,
      server: "Fake-1",
      platform: "Test platform",
    })
    expect((await suite.anyone.get("/admin/challenge-accounts")).status).toBe(
      401
    )
  })

  it("streams each committed change", async () => {
    const stop = new AbortController()
    const response = await fetch(
      `${suite.url}/admin/challenge-accounts/${account.id}/live`,
      { headers: suite.adminHeaders, signal: stop.signal }
    )
    expect(response.headers.get("content-type")).toContain("text/event-stream")
    let text = ""
    const reading = (async () => {
      const decoder = new TextDecoder()
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true })
      }
    })().catch(() => undefined)
    const told = (what: string) =>
      until(`the stream tells ${what}`, async () =>
        text.includes(`"equity":"${what}"`) ? true : null
      )
    await told("25500.00")
    await account.send(equity("24444.44"))
    await told("24444.44")
    stop.abort()
    await reading
    expect(text).toContain("event: account\n")
  })

  it("says whether it is ready", async () => {
    const { status, body } = await suite.anyone.get("/public/ready")
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ready: true,
      database: true,
      outbox: { failed: 0 },
    })
  })
}
