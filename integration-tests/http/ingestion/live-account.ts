import {
  signBatch,
  type SigningKey,
  type SignOptions,
} from "@highwater/testing"
import type { Suite } from "../setup/suite"
import type { Trader } from "../setup/trader"
import type {
  Account,
  AccountAnswer,
  AccountList,
  EventsAnswer,
  KeyAnswer,
} from "./answers"
import { until } from "./until"

/** One item on the wire; wrong on purpose in some tests. */
export type Item = { login: string; seq: number; event: object }

export interface Answer {
  status: number
  body: EventsAnswer
  /** The answer was given before, to the same request. */
  replayed: boolean
}

/** A platform connection of the firm under test, with its key. */
export interface Connection {
  id: string
  key: SigningKey
}

/** A bought challenge whose login is open, and the platform that reports on it. */
export interface LiveAccount {
  id: string
  challengeId: string
  login: string
  trader: Trader
  connection: Connection
  /** Sends items of this login, numbered from the last one on. */
  send: (...events: object[]) => Promise<Answer>
  read: () => Promise<Account>
}

/** Connects the platform the way staff do. */
export async function connect(
  suite: Suite,
  clock: "wall" | "virtual" = "wall"
): Promise<Connection> {
  const { status, body } = await suite.admin.post<KeyAnswer>(
    "/admin/platform-connections",
    { name: "Test platform", provider: "simulated", clock }
  )
  expect(status).toBe(201)
  return { id: body.platform_connection.id, key: body.key }
}

/** Sends a body as it is, signed unless other headers are given. */
export async function sendRaw(
  suite: Suite,
  key: SigningKey,
  body: string,
  options: SignOptions & { headers?: Record<string, string> } = {}
): Promise<Answer> {
  const response = await fetch(`${suite.url}/platform/v1/events`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...signBatch(key, body, options),
      ...options.headers,
    },
    body,
  })
  return {
    status: response.status,
    body: (await response.json()) as EventsAnswer,
    replayed: response.headers.get("x-highwater-replayed") === "true",
  }
}

/** Buys a challenge, pays it, and waits for its login. */
export async function openAccount(
  suite: Suite,
  connection: Connection
): Promise<LiveAccount> {
  const trader = await suite.newTrader()
  const orderId = await trader.order()
  await suite.capture(orderId)
  await suite.admin.post(`/admin/orders/${orderId}/issue-challenges`)
  const row = await until("the login is open", async () => {
    const { body } = await suite.admin.get<AccountList>(
      `/admin/challenge-accounts?order_id=${orderId}`
    )
    const [found] = body.challenge_accounts
    return found?.status === "active" ? found : null
  })
  const login = String(row.login)
  let seq = 0
  return {
    id: row.id,
    challengeId: row.challenge.id,
    login,
    trader,
    connection,
    send: (...events) => {
      const items = events.map((event) => ({ login, seq: ++seq, event }))
      return sendRaw(suite, connection.key, JSON.stringify(items))
    },
    read: async () => {
      const { body } = await suite.admin.get<AccountAnswer>(
        `/admin/challenge-accounts/${row.id}`
      )
      return body.challenge_account
    },
  }
}

/** An update of equity; the balance is that of a 25,000 account. */
export const equity = (
  value: string,
  at: string = new Date().toISOString()
) => ({ type: "equity", at, balance: "25000", equity: value })
