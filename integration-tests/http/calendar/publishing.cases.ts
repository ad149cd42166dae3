import type { Suite } from "../setup/suite"
import { entry, importFeed, inMinutes } from "./feed"
import { NEWS } from "./news-rule"
import { publishWith } from "./publish-with"

/** Rules that could never be judged are not sold. */
export const publishingCases = (suite: Suite): void => {
  it("refuses a news rule until there is a calendar", async () => {
    const early = await publishWith(suite, NEWS)
    expect(early.status).toBe(400)
    expect(early.body.message).toContain("phases[0].terms.rules[4].kind")
    expect(early.body.message).toContain("none has been imported yet")
    await importFeed(suite, [entry("CPI m/m", inMinutes(60))])
    expect((await publishWith(suite, NEWS)).status).toBe(200)
  })

  it("asks a person to look at an old calendar", async () => {
    await importFeed(suite, [entry("CPI m/m", inMinutes(60))])
    await suite.knex("prop_news_import").update({
      imported_at: suite.knex.raw("now() - interval '15 days'"),
    })
    expect((await publishWith(suite, NEWS)).status).toBe(200)
    const tasks = await suite.admin.get("/admin/tasks?q=calendar")
    expect(tasks.body).toMatchObject({
      tasks: [{ kind: "news_calendar.stale" }],
    })
  })

  it("refuses hedging across accounts, and takes what the platform declares", async () => {
    const hedging = { id: "hedge", kind: "hedging", scope: "trader" }
    const across = await publishWith(suite, hedging)
    expect(across.status).toBe(400)
    expect(across.body.message).toContain("does not declare to send")
    expect(
      (await publishWith(suite, { ...hedging, scope: "account" })).status
    ).toBe(200)
    const group = {
      id: "group",
      kind: "group_loss",
      groupBy: "symbol",
      ignoreWinners: false,
      allowance: { percent: "1", of: "initial_balance" },
      breachWhen: "below",
    }
    expect((await publishWith(suite, group)).status).toBe(200)
  })
}
