import type { Updates } from "@highwater/domain"
import { random } from "../lib/random"

/** Equity updates of as many rows. */
export interface Batch extends Updates {
  length: number
}

/** Where the walk begins, and the range it stays in: no level is touched, no target reached. */
export const START_AT = Date.UTC(2025, 2, 3, 8)
const START = 10_000_000
const LOWEST = 9_880_000
const HIGHEST = 10_380_000

export const emptyBatch = (length: number): Batch => ({
  length,
  account: new Int32Array(length),
  at: new Float64Array(length),
  balance: new Float64Array(length),
  equity: new Float64Array(length),
  low: new Float64Array(length),
  high: new Float64Array(length),
})

const inside = (value: number): number =>
  Math.min(HIGHEST, Math.max(LOWEST, value))

/** Equity updates of many accounts that go on from batch to batch. */
export interface Walk {
  readonly accounts: number
  /** The next updates; the batch is written over by the next call. */
  next(): Batch
}

/**
 * Accounts drawn at random, each about once a second; every hundredth update has a new balance, every third an earlier low
 * and high.
 */
export const walk = (accounts: number, length: number, seed = 1): Walk => {
  const draw = random(seed)
  const batch = emptyBatch(length)
  const balances = new Float64Array(accounts).fill(START)
  const equities = new Float64Array(accounts).fill(START)
  let number = 0
  const row = (index: number): void => {
    const account = Math.floor(draw() * accounts)
    const before = equities[account] ?? START
    const equity = inside(before + Math.floor((draw() - 0.5) * 4000))
    if (draw() < 0.01) balances[account] = equity
    equities[account] = equity
    const wide = draw() < 0.33 ? Math.floor(draw() * 1000) : 0
    batch.account[index] = account
    batch.at[index] = START_AT + 1000 + Math.floor((number / accounts) * 1000)
    batch.balance[index] = balances[account] ?? START
    batch.equity[index] = equity
    batch.low[index] = inside(equity - wide)
    batch.high[index] = inside(equity + wide)
    number += 1
  }
  return {
    accounts,
    next: () => {
      for (let index = 0; index < length; index += 1) row(index)
      return batch
    },
  }
}
