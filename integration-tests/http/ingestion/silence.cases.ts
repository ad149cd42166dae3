import watchFeeds from "@highwater/prop-firm/jobs/watch-feeds"
import type { Suite } from "../setup/suite"
import type { Answer } from "../setup/answers"
import type { ConnectionAnswer } from "./answers"
import { connect, equity, openAccount, type LiveAccount } from "./live-account"
import { until } from "./until"

/** A connection that falls silent: nothing is decided for good on stale data. */
export const silenceCases = (suite: Suite): void => {
  let account: LiveAccount
  let other: LiveAccount

  beforeEach(async () => {
    const connection = await connect(suite)
    account = await openAccount(suite, connection)
    other = await openAccount(suite, connection)
    await account.send(equity("24900"))
    await other.send(equity("24900"))
  })

  const url = () => `/admin/platform-connections/${account.connection.id}/watch`
  const watch = (stale_after_seconds: number | null) =>
    suite.admin.post<ConnectionAnswer>(url(), {
      stale_after_seconds,
      stale_at_weekends: true,
    })
  const heardAgo = (seconds: number) =>
    suite
      .knex("prop_platform_connection")
      .where({ id: account.connection.id })
      .update({ last_received_at: new Date(Date.now() - seconds * 1000) })
  const qualityIs = (one: LiveAccount, quality: string) =>
    until(`its data is ${quality}`, async () => {
      await watchFeeds(suite.container)
      const { data_quality } = await one.read()
      return data_quality === quality ? true : null
    })
  const staleSince = async () => {
    const row = await suite
      .knex("prop_platform_connection")
      .where({ id: account.connection.id })
      .first<{ stale_since: Date | null }>("stale_since")
    return row.stale_since
  }

  it("notices it, has nobody breached meanwhile, and goes on when it is heard again", async () => {
    expect((await watch(4)).status).toBe(400)
    const { body } = await watch(60)
    expect(body.platform_connection).toMatchObject({
      stale_after_seconds: 60,
      stale_at_weekends: true,
      stale_since: null,
    })
    await watchFeeds(suite.container)
    expect(await staleSince()).toBeNull()
    await heardAgo(61)
    await qualityIs(account, "stale")
    await qualityIs(other, "stale")
    expect(await staleSince()).not.toBeNull()
    const tasks = await suite.admin.get<Answer<"GET /admin/tasks">>(
      "/admin/tasks?status=open"
    )
    expect(
      tasks.body.tasks.filter(({ kind }) => kind.endsWith("connection.stale"))
    ).toHaveLength(1)
    const fallen = await account.send(equity("23000"))
    expect(fallen.body.decisions).toMatchObject([{ status: "undetermined" }])
    await qualityIs(other, "good")
    await until("the silence is over", async () => {
      await watchFeeds(suite.container)
      return (await staleSince()) === null ? true : null
    })
    expect((await account.read()).status).not.toBe("breached")
    const sure = await other.send(equity("23000"))
    expect(sure.body.decisions).toMatchObject([{ status: "breached" }])
  })

  it("lets go of what was stale when nobody watches any more", async () => {
    await watch(60)
    await heardAgo(600)
    await qualityIs(account, "stale")
    await watch(null)
    await qualityIs(account, "good")
  })
}
