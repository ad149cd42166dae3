import type { Suite } from "../setup/suite"
import type { EvaluationModuleService } from "@highwater/prop-firm/modules/evaluation"
import pruneInbox from "@highwater/prop-firm/jobs/prune-inbox"
import {
  connect,
  equity,
  openAccount,
  sendRaw,
  type LiveAccount,
} from "./live-account"
import type { Replay } from "./answers"

/** A request with a key is evaluated once and answered the same every time. */
export const requestKeyCases = (suite: Suite): void => {
  let account: LiveAccount

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
  })

  const bodyOf = (...values: string[]) => {
    const at = new Date().toISOString()
    return JSON.stringify(
      values.map((value, index) => ({
        login: account.login,
        seq: index + 1,
        event: equity(value, at),
      }))
    )
  }
  const send = (body: string, request: string) =>
    sendRaw(suite, account.connection.key, body, { request })
  const eventsTaken = async () => {
    const { body } = await suite.admin.post<Replay>(
      `/admin/challenge-accounts/${account.id}/replay`
    )
    return body.replay.events
  }

  it("answers a repetition with the same words and takes nothing again", async () => {
    const body = bodyOf("24900", "23749.99")
    const first = await send(body, "batch-1")
    expect(first).toMatchObject({
      status: 200,
      replayed: false,
      body: {
        accepted: 2,
        duplicates: 0,
        decisions: [{ seq: 2, status: "breached" }],
      },
    })
    const again = await send(body, "batch-1")
    expect(again).toEqual({ ...first, replayed: true })
    const under = await send(body, "batch-2")
    expect(under).toMatchObject({
      replayed: false,
      body: { accepted: 0, duplicates: 2, decisions: [] },
    })
    expect(await send(body, "batch-2")).toEqual({ ...under, replayed: true })
    expect(await eventsTaken()).toBe(2)
  })

  it("evaluates equal requests that arrive at once a single time", async () => {
    const body = bodyOf("24900", "24800", "23700")
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => send(body, "at-once"))
    )
    const fresh = answers.filter(({ replayed }) => !replayed)
    expect(fresh).toHaveLength(1)
    expect(fresh[0]?.body).toMatchObject({ accepted: 3, duplicates: 0 })
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 200, body: fresh[0]?.body })
    }
    expect(await eventsTaken()).toBe(3)
  })

  it("gives one of two different bodies the key, whoever is first", async () => {
    const bodies = [bodyOf("24900"), bodyOf("24800")]
    const answers = await Promise.all(
      bodies.map((body) => send(body, "contested"))
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 422])
    expect(await eventsTaken()).toBe(1)
  })

  it("refuses the key for another body, and frees it when nothing was taken", async () => {
    await send(bodyOf("24900"), "mine")
    const reused = await send(bodyOf("24800"), "mine")
    expect(reused).toMatchObject({
      status: 422,
      body: { code: "request_key_reused" },
    })
    expect(reused.body.message).toContain("x-highwater-request")
    expect(await eventsTaken()).toBe(1)
    const wrong = JSON.stringify([
      { login: "nobody", seq: 1, event: equity("1") },
    ])
    expect((await send(wrong, "corrected")).status).toBe(422)
    expect(await send(bodyOf("24900", "24950"), "corrected")).toMatchObject({
      status: 200,
      body: { accepted: 1, duplicates: 1 },
    })
  })

  it("tells the decisions of a request whose answer a crash has swallowed", async () => {
    const body = bodyOf("24900", "23749.99")
    const digest = await suite.knex
      .raw<{
        rows: { digest: string }[]
      }>("select encode(sha256(?::bytea), 'hex') as digest", [body])
      .then(({ rows }) => String(rows[0]?.digest))
    const items = (
      JSON.parse(body) as { login: string; seq: number; event: never }[]
    ).map((item, index) => ({ ...item, index }))
    await suite.container
      .resolve<EvaluationModuleService>("evaluation")
      .submit({
        kind: "wire",
        connectionId: account.connection.id,
        items,
        clockAt: null,
        request: { key: "swallowed", digest },
      })
    const answer = await send(body, "swallowed")
    expect(answer).toMatchObject({
      status: 200,
      replayed: true,
      body: {
        accepted: 2,
        duplicates: 0,
        decisions: [{ seq: 2, status: "breached" }],
        cursor: { [account.login]: 2 },
      },
    })
    expect(await eventsTaken()).toBe(2)
  })

  it("goes on with a request that a crash cut short before it was evaluated", async () => {
    const body = bodyOf("24900")
    await suite.knex.raw(
      `insert into prop_inbox (id, source, key, digest)
       values ('inb_cut', ?, 'cut', encode(sha256(?::bytea), 'hex'))`,
      [account.connection.id, body]
    )
    const answer = await send(body, "cut")
    expect(answer).toMatchObject({ replayed: false, body: { accepted: 1 } })
    expect(await send(body, "cut")).toEqual({ ...answer, replayed: true })
  })

  it("keeps keys of connections apart, and forgets them after a day", async () => {
    const body = bodyOf("24900")
    await suite.knex("prop_inbox").insert({
      id: "inb_foreign",
      source: "plat_other",
      key: "shared",
      digest: "that of another body",
    })
    const first = await send(body, "shared")
    expect(first).toMatchObject({ replayed: false, body: { accepted: 1 } })
    const age = (hours: number) =>
      suite.knex("prop_inbox").update({
        created_at: suite.knex.raw("now() - make_interval(hours => ?)", [
          hours,
        ]),
      })
    await age(23)
    await pruneInbox(suite.container)
    expect(await send(body, "shared")).toEqual({ ...first, replayed: true })
    await age(25)
    await pruneInbox(suite.container)
    expect(await suite.knex("prop_inbox")).toEqual([])
    expect(await send(body, "shared")).toMatchObject({
      replayed: false,
      body: { accepted: 0, duplicates: 1 },
    })
  })

  it("takes only keys that every proxy carries unchanged, and signs them", async () => {
    const body = bodyOf("24900")
    const { key } = account.connection
    for (const request of ["", "two words", "x".repeat(129), "cl\u00e9"]) {
      expect(await sendRaw(suite, key, body, { request })).toMatchObject({
        status: 400,
        body: { code: "bad_request_key" },
      })
    }
    const changed = await sendRaw(suite, key, body, {
      request: "one",
      headers: { "x-highwater-request": "two" },
    })
    expect(changed).toMatchObject({
      status: 401,
      body: { code: "bad_signature" },
    })
    expect((await send(body, "x".repeat(128))).status).toBe(200)
  })
}
