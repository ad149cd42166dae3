import {
  ACCESS_RIGHTS,
  type AccessRight,
} from "../../../types/platform-provider"
import { STRATEGY_NAMES } from "../strategies"
import { ApiError } from "./api-error"
import type { Currency } from "./instruments"
import { minorDigits, parseScaled } from "./money"
import type { LoginRequest } from "./new-login"

type Body = Record<string, unknown>

const CURRENCIES: readonly Currency[] = ["USD", "EUR", "GBP", "JPY"]

/** Reads the body of POST /accounts. Throws `ApiError` 400 naming the field. */
export function readOpen(body: Body): { key: string; request: LoginRequest } {
  const currency = oneOf(body, "currency", CURRENCIES)
  const digits = minorDigits(currency)
  const balance = parseScaled(body.balance, digits)
  if (balance === null || balance < 0)
    throw invalid(`balance must be a decimal string with ${digits} decimals`)
  const strategy = body.strategy
  return {
    key: text(body, "idempotency_key"),
    request: {
      currency,
      balance,
      group: typeof body.group === "string" ? body.group : "default",
      leverage: whole(body, "leverage", 1, 500) ?? 100,
      trader: typeof body.trader === "string" ? body.trader : null,
      strategy:
        strategy === undefined || strategy === null
          ? null
          : typeof strategy === "string"
            ? { name: oneOf({ strategy }, "strategy", STRATEGY_NAMES) }
            : readStrategy(record(strategy, "strategy")),
    },
  }
}

/** Reads the body of PUT /accounts/:login/strategy. */
export function readStrategy(body: Body): { name: string; seed?: number } {
  const seed = whole(body, "seed", 0, 2 ** 31)
  const name = oneOf(body, "name", STRATEGY_NAMES)
  return seed === undefined ? { name } : { name, seed }
}

/** Reads the body of POST /accounts/:login/access. */
export function readAccess(body: Body): AccessRight {
  return oneOf(body, "right", ACCESS_RIGHTS)
}

/** Reads the body of POST /accounts/:login/balance. */
export function readBalance(body: Body, currency: Currency) {
  const digits = minorDigits(currency)
  const minor = parseScaled(body.amount, digits)
  if (!minor)
    throw invalid(
      `amount must be a decimal string other than 0 with at most ${digits} decimals`
    )
  return {
    key: text(body, "idempotency_key"),
    amount: {
      minor,
      text: String(body.amount),
      comment: text(body, "comment"),
    },
  }
}

/** Reads the body of POST /accounts/:login/wrong-price. */
export function readWrongPrice(body: Body, currency: Currency) {
  const digits = minorDigits(currency)
  const equity = parseScaled(body.equity, digits)
  if (equity === null)
    throw invalid(`equity must be a decimal string with ${digits} decimals`)
  return { key: text(body, "idempotency_key"), equity }
}

/** A JSON object, or `ApiError` 400. */
export function record(value: unknown, name: string): Body {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid(`${name} must be an object`)
  return value as Body
}

function text(body: Body, name: string): string {
  const value = body[name]
  if (typeof value !== "string" || value === "" || value.length > 200)
    throw invalid(`${name} must be a text of 1 to 200 characters`)
  return value
}

function oneOf<T extends string>(
  body: Body,
  name: string,
  allowed: readonly T[]
): T {
  const found = allowed.find((one) => one === body[name])
  if (found === undefined)
    throw invalid(`${name} must be one of ${allowed.join(", ")}`)
  return found
}

function whole(
  body: Body,
  name: string,
  lowest: number,
  highest: number
): number | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === "number" && Number.isInteger(value))
    if (value >= lowest && value <= highest) return value
  throw invalid(`${name} must be a whole number from ${lowest} to ${highest}`)
}

function invalid(message: string): ApiError {
  return new ApiError(400, "invalid_data", message)
}
