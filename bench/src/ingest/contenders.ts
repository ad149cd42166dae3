import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { random } from "../lib/random"
import { idOf } from "./account-names"
import type { BenchAccountService } from "./accounts"

/** Callers at once of what commits every update by itself. */
const CALLERS = 16

interface ContenderRow {
  id: string
  number: number
  at: Date
  balance: number
  equity: number
  low: number
  high: number
  peak: number
  floor: number
  status: string
}

/** Writes so many updates of accounts to the database. */
export type Contender = (rows: ContenderRow[]) => Promise<unknown>

/** (b) The update that Medusa generates for a module's model. */
export const medusaUpdate =
  (service: BenchAccountService): Contender =>
  (rows) =>
    service.updateBenchAccounts(rows)

const updateOne = (knex: Knex, { id, ...row }: ContenderRow) =>
  knex.transaction(async (trx) => {
    await trx("bench_account").where({ id }).forUpdate().first()
    await trx("bench_account").where({ id }).update(row)
  })

/** (c) A transaction for each update: reads the row for update, writes it. */
export const knexUpdate =
  (knex: Knex): Contender =>
  async (rows) => {
    const rest = [...rows]
    const run = async (): Promise<void> => {
      for (let row = rest.pop(); row; row = rest.pop()) {
        await updateOne(knex, row)
      }
    }
    await Promise.all(Array.from({ length: CALLERS }, run))
  }

/** (d) All of them with one statement. */
export const unnestUpdate =
  (knex: Knex): Contender =>
  (rows) =>
    knex.raw(
      `update bench_account a set number = n.number, at = n.at,
         balance = n.balance, equity = n.equity, low = n.low, high = n.high,
         peak = n.peak, floor = n.floor, status = n.status
       from unnest(?::text[], ?::int[], ?::timestamptz[], ?::int[], ?::int[],
         ?::int[], ?::int[], ?::int[], ?::int[], ?::text[]) as n(id, number,
         at, balance, equity, low, high, peak, floor, status)
       where a.id = n.id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ number }) => number),
        rows.map(({ at }) => at.toISOString()),
        rows.map(({ balance }) => balance),
        rows.map(({ equity }) => equity),
        rows.map(({ low }) => low),
        rows.map(({ high }) => high),
        rows.map(({ peak }) => peak),
        rows.map(({ floor }) => floor),
        rows.map(({ status }) => status),
      ]
    )

/** Different accounts drawn at random, as a batch of them would be. */
const drawRows = (accounts: number, batch: number, draw: () => number) => {
  const drawn = new Map<string, ContenderRow>()
  while (drawn.size < Math.min(batch, accounts)) {
    const id = idOf(Math.floor(draw() * accounts))
    const equity = 10_010_000 + Math.floor(draw() * 360_000)
    drawn.set(id, {
      id,
      number: Math.floor(draw() * 1e6),
      at: new Date(),
      balance: 10_000_000,
      equity,
      low: equity,
      high: equity,
      peak: equity,
      floor: 9_500_000,
      status: "active",
    })
  }
  return [...drawn.values()]
}

/** Batch after batch for so long, at least one; updates a second. */
export const timeContender = async (
  contender: Contender,
  { accounts, batch, ms }: { accounts: number; batch: number; ms: number }
): Promise<number> => {
  const draw = random(Date.now() % 1000)
  const begun = performance.now()
  let updates = 0
  let took = 0
  do {
    const rows = drawRows(accounts, batch, draw)
    await contender(rows)
    updates += rows.length
    took = performance.now() - begun
  } while (took < ms)
  return (updates / took) * 1000
}
