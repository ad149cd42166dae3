import { gzipSync } from "node:zlib"
import { signBatch } from "@highwater/testing"
import type { Suite } from "../setup/suite"
import type { AccountAnswer, ConnectionAnswer } from "./answers"
import {
  connect,
  equity,
  openAccount,
  sendRaw,
  type LiveAccount,
} from "./live-account"

type Sent = { status: number; retryAfter: string | null; body: object }

/** Both entrances, what they bear, and what one connection may send. */
export const entranceCases = (suite: Suite, ownPort: number): void => {
  let account: LiveAccount
  const entrances = (): [name: string, url: string][] => [
    ["Medusa's port", suite.url],
    ["the own port", `http://127.0.0.1:${ownPort}`],
  ]

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
  })

  /** Signs the bytes as they are and sends them. */
  const send = async (
    url: string,
    body: Buffer | string,
    headers: Record<string, string> = {},
    request?: string
  ): Promise<Sent> => {
    const bytes = Buffer.from(body)
    const signed = signBatch(
      account.connection.key,
      bytes,
      request === undefined ? {} : { request }
    )
    const response = await fetch(`${url}/platform/v1/events`, {
      method: "POST",
      headers: { ...signed, ...headers },
      body: bytes,
    })
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      body: (await response.json()) as object,
    }
  }
  const items = (...seqs: number[]) =>
    JSON.stringify(
      seqs.map((seq) => ({
        login: account.login,
        seq,
        event: equity(`${24_900 + seq}`),
      }))
    )
  const setLimits = (limits: object | null) =>
    suite.admin.post<ConnectionAnswer>(
      `/admin/platform-connections/${account.connection.id}/limits`,
      { limits }
    )

  it("takes batches through both, with the same answers", async () => {
    let seq = 0
    for (const [name, url] of entrances()) {
      seq += 1
      const taken = await send(url, items(seq), {}, `key-${seq}`)
      expect({ name, ...taken }).toMatchObject({
        name,
        status: 200,
        body: { accepted: 1, duplicates: 0, cursor: { [account.login]: seq } },
      })
      const wrong = await send(url, "[{}]")
      expect(wrong).toMatchObject({
        status: 400,
        body: {
          code: "invalid_item",
          message: expect.stringContaining("Item 0") as string,
        },
      })
    }
    const [, own] = entrances()[1] ?? ["", ""]
    expect((await fetch(`${own}/health`)).status).toBe(200)
    expect((await fetch(`${own}/admin/orders`)).status).toBe(404)
    const { body } = await suite.admin.get<AccountAnswer>(
      `/admin/challenge-accounts/${account.id}`
    )
    expect(body.challenge_account.equity).toBe("24902.00")
  })

  it("looks at nothing before the signature", async () => {
    for (const [name, url] of entrances()) {
      const response = await fetch(`${url}/platform/v1/events`, {
        method: "POST",
        headers: {
          ...signBatch({ ...account.connection.key, secret: "x" }, "not json"),
          "content-encoding": "br",
        },
        body: "not json",
      })
      const body = (await response.json()) as { code: string }
      expect({ name, status: response.status, code: body.code }).toEqual({
        name,
        status: 401,
        code: "bad_signature",
      })
    }
  })

  it("inflates gzip up to a limit and refuses other encodings", async () => {
    let seq = 0
    const gzip = { "content-encoding": "gzip" }
    for (const [name, url] of entrances()) {
      seq += 1
      const zipped = gzipSync(items(seq))
      const bomb = gzipSync(`[${" ".repeat(17 * 1024 * 1024)}]`)
      const large = `[${" ".repeat(5 * 1024 * 1024)}]`
      const br = { "content-encoding": "br" }
      const answers = {
        zipped: (await send(url, zipped, gzip)).status,
        bomb: await send(url, bomb, gzip),
        large: await send(url, large),
        plain: await send(url, items(seq), gzip),
        other: await send(url, items(seq), br),
      }
      expect({ name, ...answers }).toMatchObject({
        name,
        zipped: 200,
        bomb: { status: 413, body: { code: "too_large" } },
        large: { status: 413, body: { code: "too_large" } },
        plain: { status: 400, body: { code: "not_gzip" } },
        other: { status: 415, body: { code: "unsupported_encoding" } },
      })
    }
  })

  it("holds a connection to its limits, which staff set, and no other one", async () => {
    expect((await setLimits({ requests_per_second: -1 })).status).toBe(400)
    expect((await setLimits({ speed: 1 })).status).toBe(400)
    const set = await setLimits({ requests_per_second: 5 })
    expect(set.body.platform_connection.limits).toEqual({
      requests_per_second: 5,
    })
    const url = suite.url
    const burst = await Promise.all(
      Array.from({ length: 12 }, (_, index) => send(url, items(index + 1)))
    )
    const refused = burst.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(5)
    expect(burst.length - refused.length).toBeGreaterThanOrEqual(5)
    for (const { retryAfter, body } of refused) {
      expect({ retryAfter, ...body }).toMatchObject({
        retryAfter: "1",
        code: "rate_limited",
      })
    }
    const other = await connect(suite)
    expect((await sendRaw(suite, other.key, "[]")).status).toBe(200)
    await setLimits({ requests_per_second: 0, events_per_second: 3 })
    expect((await send(url, items(21, 22, 23, 24, 25, 26))).status).toBe(200)
    expect(await send(url, items(27))).toMatchObject({
      status: 429,
      body: { code: "rate_limited" },
    })
    const usual = await setLimits(null)
    expect(usual.body.platform_connection.limits).toBeNull()
    expect((await send(url, items(27))).status).toBe(200)
  })
}
