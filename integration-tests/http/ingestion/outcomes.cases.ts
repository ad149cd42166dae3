import { forgetKnownKeys } from "@highwater/prop-firm/lib/ingestion/known-keys"
import healEffects from "@highwater/prop-firm/jobs/heal-effects"
import { type FakePlatform } from "@highwater/testing"
import type { TradingModuleService } from "@highwater/prop-firm/modules/trading"
import type { Suite } from "../setup/suite"
import {
  connect,
  equity,
  openAccount,
  sendRaw,
  type LiveAccount,
} from "./live-account"
import type {
  AccountAnswer,
  AccountList,
  Decisions,
  Notices,
  Replay,
  Timeline,
} from "./answers"
import { until } from "./until"

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString()
const opened = (trade: string, at: string) => ({
  type: "trade_opened",
  at,
  trade,
  symbol: "EURUSD",
  side: "buy",
  lots: "1.00",
  price: "1.0812",
})

/** What follows from decisions, on the platform, on the challenge and for people. */
export const outcomeCases = (suite: Suite, platform: () => FakePlatform) => {
  let account: LiveAccount

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
    platform().calls.length = 0
  })

  const commands = () =>
    platform()
      .calls.filter(({ login }) => login === account.login)
      .map(({ action, body }) =>
        action === "access" ? `access ${String(body.right)}` : action
      )
  const challengeIs = (status: string) =>
    until(`the challenge is ${status}`, async () => {
      const read = await account.read()
      return read.challenge.status === status ? read : null
    })
  const breach = async () => {
    const answer = await account.send(equity("24900"), equity("23749.99"))
    expect(answer.body.decisions).toMatchObject([
      { login: account.login, seq: 2, status: "breached" },
    ])
    return challengeIs("lost")
  }

  it("stops a breached login first, closes it, and tells the trader", async () => {
    const read = await breach()
    expect(read.status).toBe("breached")
    expect(commands()).toEqual(["access TRADING_DISABLED", "close-all"])
    const [found] = read.breaches
    expect(found).toMatchObject({
      rule: "daily",
      measured: "23749.99",
      limit: "23750.00",
      reversed_at: null,
    })
    expect(found?.explanation).toContain("23750.00 USD")
    expect(found?.evidence).toMatchObject({
      event: { equity: "23749.99" },
      before: { equity: "24900" },
    })
    const notices = await until("the trader is told", async () => {
      const { body } = await account.trader.http.get<Notices>("/store/notices")
      return body.count > 0 ? body.notices : null
    })
    expect(notices).toMatchObject([
      {
        kind: "challenge-account-breached",
        challenge_id: read.challenge.id,
        challenge_number: read.challenge.number,
        rule: "daily",
        explanation: found?.explanation,
      },
    ])
    const other = await suite.newTrader()
    expect(await other.http.get<Notices>("/store/notices")).toMatchObject({
      status: 200,
      body: { notices: [], count: 0 },
    })
    const { body } = await suite.admin.get<Timeline>(
      `/admin/challenge-accounts/${account.id}/timeline`
    )
    const titles = body.timeline.map(({ title }) => title)
    expect(titles).toContain("Breach of daily")
    expect(titles).toContain("Set platform access to TRADING_DISABLED")
  })

  it("keeps trying while the platform is away, and closes only after stopping", async () => {
    platform().failing.action = "access"
    await account.send(equity("23000"))
    await until("it was tried", async () =>
      commands().length >= 3 ? true : null
    )
    expect(commands()).not.toContain("close-all")
    expect((await account.read()).challenge.status).toBe("active")
    platform().failing.action = null
    await challengeIs("lost")
    expect(commands().slice(-2)).toEqual([
      "access TRADING_DISABLED",
      "close-all",
    ])
  })

  it("reverses a breach: the state before, trading, and a record of who", async () => {
    await breach()
    const url = `/admin/challenge-accounts/${account.id}/reverse-breach`
    expect((await suite.admin.post(url, {})).status).toBe(400)
    const { status, body } = await suite.admin.post<AccountAnswer>(url, {
      reason: "The platform confirmed a wrong price.",
    })
    expect({ status, body }).toMatchObject({ status: 200 })
    expect(body.challenge_account).toMatchObject({
      status: "active",
      challenge: { status: "active" },
    })
    expect(body.challenge_account.breaches[0]?.reversed_at).not.toBeNull()
    await until("trading is given back", async () =>
      platform().rights.get(account.login) === "FULL" ? true : null
    )
    const again = await suite.admin.post(url, { reason: "Once more." })
    expect(again.status).toBe(400)
    const replay = await suite.admin.post<Replay>(
      `/admin/challenge-accounts/${account.id}/replay`
    )
    expect(replay.body.replay).toMatchObject({
      equal: true,
      events: 3,
      differences: [],
      breaches: [{ equal: true, effect: "fail" }],
    })
  })

  it("opens the next phase when the target is reached", async () => {
    const days = [5, 4, 3, 2].map((day) => opened(`t${day}`, daysAgo(day)))
    const answer = await account.send(...days, {
      ...equity("27000"),
      balance: "27000",
    })
    expect(answer.body.decisions).toMatchObject([{ status: "passed" }])
    const next = await until("phase 2 has a login", async () => {
      const { body } = await suite.admin.get<AccountList>(
        `/admin/challenge-accounts?challenge_id=${account.challengeId}&status=active&phase=phase_2`
      )
      return body.challenge_accounts[0]
    })
    expect(next).toMatchObject({ phase: { key: "phase_2", index: 1 } })
    expect(next.login).not.toBe(account.login)
    const behind = await suite.admin.post(
      `/admin/challenge-accounts/${account.id}/suspend`,
      { reason: "Meant for the phase that is traded now." }
    )
    expect(behind.status).toBe(400)
    expect(behind.body.message).toContain("current phase")
    expect((await account.read()).challenge.status).toBe("active")
    expect(commands()).toEqual(["access TRADING_DISABLED", "close-all"])
    expect((await account.read()).steps).toMatchObject([
      { state: "done" },
      { state: "current" },
      { state: "ahead" },
    ])
  })

  it("suspends and resumes: no breach is decided meanwhile", async () => {
    await account.send(equity("24900"))
    const act = (verb: string) =>
      suite.admin.post<AccountAnswer>(
        `/admin/challenge-accounts/${account.id}/${verb}`,
        {
          reason: "Platform outage",
        }
      )
    const suspended = await act("suspend")
    expect(suspended.body.challenge_account.challenge.status).toBe("suspended")
    await until("trading is taken away", async () =>
      commands().includes("access TRADING_DISABLED") ? true : null
    )
    const low = await account.send(equity("20000"), equity("24800"))
    expect(low.body.decisions).toEqual([])
    const resumed = await act("resume")
    expect(resumed.body.challenge_account).toMatchObject({
      status: "active",
      challenge: { status: "active" },
    })
    await until("trading is given back", async () =>
      commands().includes("access FULL") ? true : null
    )
    expect((await act("resume")).status).toBe(400)
  })

  it("puts a pause into the journal that a crash kept out of it", async () => {
    await account.send(equity("24900"))
    const cutShort = async (status: string) => {
      const old = new Date(Date.now() - 5 * 60_000)
      await suite
        .knex("prop_challenge")
        .where({ id: account.challengeId })
        .update({ status, paused_from: null, updated_at: old })
    }
    const isHeld = (held: string) =>
      until(`held is ${held}`, async () => {
        await healEffects(suite.container)
        const row = await suite
          .knex("prop_account_state")
          .where({ challenge_account_id: account.id })
          .first<{ held: string }>(
            suite.knex.raw("state #>> '{state,held}' as held")
          )
        return row?.held === held ? true : null
      })
    await cutShort("suspended")
    await isHeld("true")
    const low = await account.send(equity("20000"), equity("24800"))
    expect(low.body.decisions).toEqual([])
    await cutShort("active")
    await isHeld("false")
    expect((await account.send(equity("23000"))).body.decisions).toMatchObject([
      { status: "breached" },
    ])
  })

  it("lets time act on a silent account of a virtual clock", async () => {
    const { key, id } = account.connection
    const clocks = { clock: "2025-03-03T10:00:00.000Z" }
    expect(await sendRaw(suite, key, "[]", clocks)).toMatchObject({
      status: 400,
      body: { code: "clock_unwanted" },
    })
    await suite.container
      .resolve<TradingModuleService>("trading")
      .updatePlatformConnections({ id, clock: "virtual" })
    forgetKnownKeys()
    expect(await sendRaw(suite, key, "[]")).toMatchObject({
      status: 400,
      body: { code: "clock_missing" },
    })
    const item = {
      login: account.login,
      seq: 1,
      event: equity("24900", clocks.clock),
    }
    const taken = await sendRaw(suite, key, JSON.stringify([item]), clocks)
    expect(taken.body).toMatchObject({ accepted: 1 })
    expect(await account.read()).toMatchObject({
      platform_now: clocks.clock,
      next_reset_at: "2025-03-03T23:00:00.000Z",
      time_zone: "Europe/Prague",
    })
    await sendRaw(suite, key, "[]", { clock: "2025-03-05T23:00:05.000Z" })
    await until("three days have rolled", async () => {
      const { next_reset_at } = await account.read()
      return next_reset_at === "2025-03-06T23:00:00.000Z" ? true : null
    })
    const { body } = await suite.admin.get<Decisions>(
      `/admin/challenge-accounts/${account.id}/decisions`
    )
    expect(body.decisions.map(({ day }) => day)).toEqual([
      "2025-03-06",
      "2025-03-05",
      "2025-03-04",
      "2025-03-03",
    ])
  })
}
