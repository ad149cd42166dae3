import type { Suite } from "../setup/suite"
import {
  connect,
  equity,
  openAccount,
  sendRaw,
  type Item,
  type LiveAccount,
} from "./live-account"
import type { ConnectionList, KeyAnswer, Replay } from "./answers"

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

/** Whatever is wrong with a batch: the right status, words that name the place, and nothing taken. */
export const refusalCases = (suite: Suite): void => {
  let account: LiveAccount

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
  })

  const send = (items: unknown, options = {}) =>
    sendRaw(suite, account.connection.key, JSON.stringify(items), options)
  const good = (seq: number): Item => ({
    login: account.login,
    seq,
    event: equity("24900"),
  })
  const eventsTaken = async () => {
    const { body } = await suite.admin.post<Replay>(
      `/admin/challenge-accounts/${account.id}/replay`
    )
    return body.replay.events
  }

  it("refuses a sender it cannot trust", async () => {
    const { key, id } = account.connection
    const body = JSON.stringify([good(1)])
    const refused = async (
      code: string,
      words: string,
      ...[used, options]: [typeof key, object?]
    ) => {
      const answer = await sendRaw(suite, used, body, options)
      expect(answer).toMatchObject({ status: 401, body: { code } })
      expect(answer.body.message).toContain(words)
    }
    const early = { sentAt: Date.now() - 301_000 }
    const ahead = { sentAt: Date.now() + 301_000 }
    await refused("bad_signature", "does not match", { ...key, secret: "x" })
    await refused("bad_signature", "unknown", { ...key, id: "pkey_nobody" })
    await refused("outside_window", "five minutes", key, early)
    await refused("outside_window", "five minutes", key, ahead)
    await refused("bad_timestamp", "milliseconds", key, {
      headers: { "x-highwater-timestamp": "yesterday" },
    })
    await refused("unsigned", "x-highwater-signature", key, {
      headers: { "x-highwater-signature": "" },
    })
    const changed = await sendRaw(suite, key, body, {
      headers: { "x-highwater-timestamp": String(Date.now() + 1000) },
    })
    expect(changed.status).toBe(401)
    const revoked = await suite.admin.delete(
      `/admin/platform-connections/${id}/keys/${key.id}`
    )
    expect(revoked.status).toBe(200)
    await refused("bad_signature", "revoked", key)
    expect(await eventsTaken()).toBe(0)
  })

  it("takes a new key beside the old one", async () => {
    const { id } = account.connection
    const { status, body } = await suite.admin.post<KeyAnswer>(
      `/admin/platform-connections/${id}/keys`
    )
    expect(status).toBe(201)
    const taken = await sendRaw(suite, body.key, JSON.stringify([good(1)]))
    expect(taken).toMatchObject({ status: 200, body: { accepted: 1 } })
    expect(await send([good(2)])).toMatchObject({ body: { accepted: 1 } })
    const listed = await suite.admin.get<ConnectionList>(
      "/admin/platform-connections"
    )
    expect(JSON.stringify(listed.body)).not.toContain(body.key.secret)
    const [connection] = listed.body.platform_connections
    expect(connection?.keys).toHaveLength(2)
    expect(connection?.logins).toBe(1)
    expect(connection?.lag_seconds).toBeLessThan(10)
  })

  it("names the item that is wrong, and takes nothing of the batch", async () => {
    const wrong: [status: number, path: string, item: unknown][] = [
      [
        400,
        "event.equity",
        { ...good(2), event: { ...equity("1"), equity: 24_900.5 } },
      ],
      [400, "event.equity", { ...good(2), event: equity("1e5") }],
      [
        400,
        "event.type",
        { ...good(2), event: { type: "gift", at: tomorrow() } },
      ],
      [400, "seq", { ...good(2), seq: "2" }],
      [400, "seq", { ...good(2), seq: -1 }],
      [400, "login", { ...good(2), login: 7 }],
      [
        400,
        "event.mood",
        { ...good(2), event: { ...equity("1"), mood: "good" } },
      ],
      [
        400,
        "event.type",
        {
          ...good(2),
          event: {
            type: "verdict",
            at: new Date().toISOString(),
            status: "passed",
          },
        },
      ],
      [400, "login", { ...good(2), login: "no\u0000body" }],
      [
        400,
        "event.trade",
        {
          ...good(2),
          event: {
            type: "trade_opened",
            at: new Date().toISOString(),
            trade: "\ud800",
            symbol: "EURUSD",
            side: "buy",
            lots: "1",
            price: "1.1",
          },
        },
      ],
      [422, "login", { ...good(2), login: "nobody" }],
      [422, "event.at", { ...good(2), event: equity("24900", tomorrow()) }],
      [
        422,
        "event.trade",
        {
          ...good(2),
          event: {
            type: "trade_closed",
            at: new Date().toISOString(),
            trade: "ghost",
            lots: "1",
            price: "1.1",
            profit: "5",
          },
        },
      ],
    ]
    for (const [status, path, item] of wrong) {
      const answer = await send([good(1), item])
      expect({ path, ...answer }).toMatchObject({ status })
      expect(answer.body.problems[0]).toMatchObject({ index: 1, path })
      expect(answer.body.message).toContain("Item 1")
      expect(answer.body.message).toContain("Nothing of the batch")
    }
    expect(await eventsTaken()).toBe(0)
  })

  it("waits for a login that is being opened, not for one that never was", async () => {
    const unknown = { ...good(1), login: "nobody" }
    const logins = suite.knex("prop_trading_login")
    await logins.clone().insert({
      id: "tlog_being_opened",
      challenge_account_id: "chacc_being_opened",
      connection_id: account.connection.id,
      idempotency_key: "being opened",
      status: "requested",
    })
    expect(await send([unknown])).toMatchObject({
      status: 503,
      body: { code: "login_opening" },
    })
    await logins
      .clone()
      .where("id", "tlog_being_opened")
      .update({ updated_at: new Date(Date.now() - 120_000) })
    expect(await send([unknown])).toMatchObject({
      status: 422,
      body: { code: "unknown_login" },
    })
  })

  it("refuses what is no batch at all", async () => {
    const { key } = account.connection
    expect(await sendRaw(suite, key, "{not json")).toMatchObject({
      status: 400,
      body: { code: "not_json" },
    })
    expect(await sendRaw(suite, key, "{}")).toMatchObject({
      status: 400,
      body: { code: "not_an_array" },
    })
    const lines = await sendRaw(
      suite,
      key,
      `${JSON.stringify(good(1))}\n{"login"`,
      { headers: { "content-type": "application/x-ndjson" } }
    )
    expect(lines.body.message).toContain("Line 2")
    const many = Array.from({ length: 10_001 }, () => 0)
    expect(await send(many)).toMatchObject({ status: 413 })
    const huge = await sendRaw(
      suite,
      key,
      `["${"x".repeat(20 * 1024 * 1024)}"]`
    )
    expect(huge.status).toBe(413)
    expect(huge.body.message).toContain("bytes")
    expect(await eventsTaken()).toBe(0)
  })

  it("takes a batch of lines as well as an array", async () => {
    const lines = [good(1), good(2)].map((item) => JSON.stringify(item))
    const answer = await sendRaw(
      suite,
      account.connection.key,
      `${lines.join("\n")}\n`,
      { headers: { "content-type": "application/x-ndjson" } }
    )
    expect(answer).toMatchObject({
      status: 200,
      body: { accepted: 2, cursor: { [account.login]: 2 } },
    })
  })

  it("takes every event once, however it is sent", async () => {
    const batch = [good(1), good(2), good(3)]
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => send(batch))
    )
    const accepted = answers.map(({ body }) => body.accepted)
    expect(accepted.reduce((sum, one) => sum + one)).toBe(3)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect((await send(batch)).body).toMatchObject({
      accepted: 0,
      duplicates: 3,
      cursor: { [account.login]: 3 },
    })
    const past = new Date(Date.now() - 60_000).toISOString()
    const late = { ...good(9), event: equity("24800", past) }
    expect((await send([good(10)])).body).toMatchObject({ accepted: 1 })
    expect((await send([late])).body).toMatchObject({
      accepted: 1,
      cursor: { [account.login]: 10 },
    })
    expect(await eventsTaken()).toBe(5)
    expect((await account.read()).equity).toBe("24900.00")
  })
}
