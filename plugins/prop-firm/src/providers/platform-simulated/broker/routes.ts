import { ApiError } from "./api-error"
import { accountForm, credentialsForm, positionForm, tradeForm } from "./forms"
import type { Platform } from "./platform"
import {
  readAccess,
  readBalance,
  readOpen,
  readStrategy,
  readWrongPrice,
} from "./requests"
import type { Runner } from "./runner"
import { parseSpeed } from "./settings"
import type { Login } from "./types"

/** One request after authentication. */
export type ApiRequest = {
  method: string
  /** Path parts, e.g. ["accounts", "710001", "access"]. */
  path: string[]
  query: URLSearchParams
  body: Record<string, unknown>
}

const TRADES_PER_PAGE = 500

/**
 * Answers a request of the platform's HTTP API (docs/guides/simulated-platform.md).
 * Throws `ApiError` for anything it does not accept.
 */
export function route(
  request: ApiRequest,
  platform: Platform,
  runner: Runner
): unknown {
  const [first, name] = request.path
  if (first === "clock") return clock(request, platform, runner)
  if (first !== "accounts") throw notFound()
  if (name === undefined) return accounts(request, platform)
  const login = platform.simulation.logins.get(name)
  if (!login)
    throw new ApiError(404, "not_found", `there is no login ${name} here`)
  return account(request, platform, login)
}

function accounts({ method, body }: ApiRequest, platform: Platform): unknown {
  if (method === "GET")
    return {
      accounts: [...platform.simulation.logins.values()].map(accountForm),
    }
  if (method !== "POST") throw notFound()
  const { key, request } = readOpen(body)
  return credentialsForm(platform.open(key, request))
}

function account(
  { method, path, query, body }: ApiRequest,
  platform: Platform,
  login: Login
): unknown {
  switch (`${method} ${path.slice(2).join("/")}`) {
    case "GET ":
      return accountForm(login)
    case "GET positions":
      return { positions: openPositions(platform, login) }
    case "GET trades":
      return trades(platform, login, query.get("since"))
    case "POST credentials":
      platform.resetPassword(login)
      return credentialsForm(login)
    case "POST access":
      platform.setAccess(login, readAccess(body))
      return accountForm(login)
    case "POST close-all":
      return platform.closeAll(login)
    case "POST balance": {
      const { key, amount } = readBalance(body, login.currency)
      platform.book(login, key, amount)
      return accountForm(login)
    }
    case "POST wrong-price": {
      const { key, equity } = readWrongPrice(body, login.currency)
      platform.misreport(login, key, equity)
      return accountForm(login)
    }
    case "PUT strategy": {
      const { name, seed } = readStrategy(body)
      platform.setStrategy(login, name, seed)
      return accountForm(login)
    }
    default:
      throw notFound()
  }
}

function openPositions({ simulation }: Platform, login: Login) {
  return login.positions.map((one) =>
    positionForm(one, login, simulation.market)
  )
}

/** Closed trades after a cursor, then (on the last page) the open ones. */
function trades(platform: Platform, login: Login, since: string | null) {
  const cursor = Number(since ?? 0)
  if (!Number.isInteger(cursor) || cursor < 0)
    throw new ApiError(400, "invalid_data", "since must be a cursor from here")
  const closed = platform.simulation.trades.get(login.login) ?? []
  const page = closed.slice(cursor, cursor + TRADES_PER_PAGE)
  const next = cursor + page.length
  const open = next >= closed.length ? openPositions(platform, login) : []
  return {
    trades: [...page.map((one) => tradeForm(one, login)), ...open],
    cursor: String(next),
  }
}

function clock(
  { method, body }: ApiRequest,
  platform: Platform,
  runner: Runner
): unknown {
  if (method === "POST") setClock(body, platform, runner)
  else if (method !== "GET") throw notFound()
  return {
    now: new Date(platform.now).toISOString(),
    from: new Date(platform.prices.from).toISOString(),
    speed: platform.speed,
    paused: runner.paused,
    finished: runner.finished,
    waiting_events: platform.queue.size,
  }
}

/** A speed sets time going, 0 stops it; `paused` (or `pause`) decides alone. */
function setClock(
  body: Record<string, unknown>,
  platform: Platform,
  runner: Runner
): void {
  const { speed } = body
  const paused = body.paused ?? body.pause
  if (speed === undefined && typeof paused !== "boolean")
    throw new ApiError(
      400,
      "invalid_data",
      "give speed (a number or max) or paused (true or false)"
    )
  const isStop = speed === 0 || speed === "0"
  try {
    if (speed !== undefined && !isStop)
      platform.setSpeed(parseSpeed(speed, "speed"))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ApiError(400, "invalid_data", message)
  }
  runner.paused = typeof paused === "boolean" ? paused : isStop
}

function notFound(): ApiError {
  return new ApiError(404, "not_found", "there is no such route")
}
