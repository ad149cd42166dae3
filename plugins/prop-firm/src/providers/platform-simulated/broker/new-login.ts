import { randomBytes } from "node:crypto"

import { hashText } from "../generator/random"
import { strategyFor } from "../strategies"
import type { Currency } from "./instruments"
import type { Minor } from "./money"
import type { Login, StrategyAssignment } from "./types"

export type LoginRequest = {
  currency: Currency
  balance: Minor
  group: string
  leverage: number
  /** Whose login it is, where the firm says so. */
  trader?: string | null
  strategy: { name: string; seed?: number } | null
}

/** A password of 16 letters and digits. */
export function newPassword(): string {
  return randomBytes(12).toString("base64url")
}

/** A fresh login with no history, opened now. */
export function newLogin(
  number: number,
  request: LoginRequest,
  now: number,
  seed: number
): Login {
  const login = String(number)
  const { balance } = request
  return {
    login,
    password: newPassword(),
    currency: request.currency,
    group: request.group,
    leverage: request.leverage,
    trader: request.trader,
    initialBalance: balance,
    balance,
    access: "FULL",
    accessAt: now,
    positions: [],
    strategy: assign(
      login,
      request.strategy?.name ?? strategyFor(login, seed),
      request.strategy?.seed ?? seed
    ),
    openedAt: now,
    closing: false,
    seq: 0,
    equity: balance,
    low: balance,
    high: balance,
    dirty: false,
    lastEquityAt: now,
    lastPositionsAt: 0,
    booked: [],
    dropped: null,
  }
}

/** Gives a login a strategy with an empty memory and its own chance. */
export function assign(
  login: string,
  name: string,
  seed: number
): StrategyAssignment {
  return { name, seed: hashText(`${seed}:${name}:${login}`) | 0, memory: {} }
}
