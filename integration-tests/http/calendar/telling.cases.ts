import {
  EVALUATION_MODULE,
  type EvaluationModuleService,
} from "@highwater/prop-firm/modules/evaluation"
import type { TradingModuleService } from "@highwater/prop-firm/modules/trading"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import {
  connect,
  equity,
  openAccount,
  sendRaw,
  type LiveAccount,
} from "../ingestion/live-account"
import { until } from "../ingestion/until"
import { entry, importFeed, inMinutes, listed } from "./feed"
import { NEWS } from "./news-rule"
import { publishWith } from "./publish-with"

const opened = (trade: string, at: string, symbol = "EURUSD") => ({
  type: "trade_opened",
  at,
  trade,
  symbol,
  side: "buy",
  lots: "1.00",
  price: "1.0812",
})

/** Releases reach the accounts they concern, once. */
export const tellingCases = (suite: Suite): void => {
  let account: LiveAccount

  beforeEach(async () => {
    await importFeed(suite, [entry("Old", "2026-01-02T08:30:00-05:00")], "old")
    expect((await publishWith(suite, NEWS)).status).toBe(200)
    account = await openAccount(suite, await connect(suite))
  })

  const newsOf = async (id: string) => {
    const evaluation =
      suite.container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
    const events = await evaluation.events(id)
    return events.flatMap((event) => (event.type === "news" ? [event] : []))
  }
  const told = (id: string, title: string) =>
    until(`${title} is told`, async () => {
      const rows = await newsOf(id)
      return rows.find((event) => event.title === title) ?? null
    })
  const statusIs = (status: string) =>
    until(`it is ${status}`, async () => {
      const read = await account.read()
      return read.status === status ? read : null
    })
  const passIsOver = () =>
    until("no pass over releases is due", async () => {
      const open = await suite
        .knex("prop_news_release")
        .where("next_pass_at", "<=", suite.knex.fn.now())
      return open.length === 0 ? true : null
    })

  it("breaches a trade around a release, once however often it is imported", async () => {
    await account.send(equity("25000"), opened("t1", inMinutes(-3)))
    const feed = [
      entry("Retail Sales m/m", inMinutes(-2), { impact: "Medium" }),
      entry("Bank Holiday", inMinutes(-2), { impact: "Holiday" }),
      entry("CPI m/m", inMinutes(-1)),
    ]
    await importFeed(suite, feed)
    const read = await statusIs("breached")
    expect(read.breaches).toMatchObject([{ rule: "news" }])
    expect(read.breaches[0]?.explanation).toContain("CPI m/m")
    await importFeed(suite, feed)
    await importFeed(suite, feed, "another-source")
    await suite.knex("prop_news_release").update({
      next_pass_at: suite.knex.fn.now(),
      finished_at: null,
    })
    await suite.knex("prop_news_delivery").del()
    await passIsOver()
    expect((await newsOf(account.id)).map(({ title }) => title)).toEqual([
      "CPI m/m",
    ])
    expect((await account.read()).breaches).toHaveLength(1)
  })

  it("tells an account again after a lost note, and counts it once", async () => {
    await account.send(equity("25000"))
    await importFeed(suite, [entry("CPI m/m", inMinutes(-1))])
    await told(account.id, "CPI m/m")
    // A pass notes whom it told when it has told them.
    await passIsOver()
    await suite.knex("prop_news_delivery").del()
    await suite
      .knex("prop_news_release")
      .update({ next_pass_at: suite.knex.fn.now() })
    await until("it is told again", async () =>
      (await newsOf(account.id)).length === 2 ? true : null
    )
    const [first, second] = await newsOf(account.id)
    expect(second?.id).toBe(first?.id)
    await account.send(opened("t1", new Date().toISOString()))
    const { breaches } = await statusIs("breached")
    expect(breaches).toHaveLength(1)
  })

  it("asks a person about a breach whose release has moved", async () => {
    await account.send(equity("25000"), opened("t1", inMinutes(-3)))
    await importFeed(suite, [entry("CPI m/m", inMinutes(-1))])
    await statusIs("breached")
    await importFeed(suite, [entry("CPI m/m", inMinutes(90))])
    const { body } = await suite.admin.get<Answer<"GET /admin/tasks">>(
      "/admin/tasks?q=release"
    )
    expect(body.tasks).toMatchObject([
      {
        kind: "news.withdrawn",
        reference: { type: "challenge_account", id: account.id },
      },
    ])
  })

  it("never tells of days, excluded events and other symbols' currencies", async () => {
    await account.send(equity("25000"), opened("t1", inMinutes(-3), "EURGBP"))
    const at = inMinutes(1)
    await importFeed(suite, [
      entry("Excluded", at),
      entry("CPI m/m", inMinutes(-1)),
    ])
    const { news_events } = await listed(suite, "q=Excluded")
    await suite.admin.post(
      `/admin/news-events/${news_events[0]?.id}/decisions`,
      {
        decision: "exclude",
        reason: "Not a release.",
      }
    )
    await told(account.id, "CPI m/m")
    expect(await newsOf(account.id)).toHaveLength(1)
    expect((await account.read()).status).toBe("active")
  })

  it("follows a virtual clock, and tells late imports", async () => {
    const { key, id } = account.connection
    await suite.container
      .resolve<TradingModuleService>("trading")
      .updatePlatformConnections({ id, clock: "virtual" })
    const send = (seq: number, event: object, clock: string) =>
      sendRaw(
        suite,
        key,
        JSON.stringify([{ login: account.login, seq, event }]),
        {
          clock,
        }
      )
    await send(
      1,
      equity("25000", "2025-03-03T10:00:00.000Z"),
      "2025-03-03T10:00:00.000Z"
    )
    await send(
      2,
      opened("t1", "2025-03-03T10:02:00.000Z"),
      "2025-03-03T10:02:00.000Z"
    )
    await importFeed(suite, [entry("CPI m/m", "2025-03-03T05:04:00-05:00")])
    await sendRaw(suite, key, "[]", { clock: "2025-03-03T10:04:01.000Z" })
    expect(await newsOf(account.id)).toEqual([])
    await sendRaw(suite, key, "[]", { clock: "2025-03-03T10:04:03.000Z" })
    const { at } = await told(account.id, "CPI m/m")
    expect(at).toBe("2025-03-03T10:04:00.000Z")
    expect(await statusIs("breached")).toMatchObject({
      breaches: [{ rule: "news" }],
    })
  })
}
