import { FirmUnderLoad } from "./firm-under-load"
import { openDatabase, dropDatabase } from "./database"
import { idOf } from "./account-names"
import type { OfferInput, OfferResult } from "./open-loop"

/** One midnight of many accounts. */
export interface Resets {
  accounts: number
  /** Until every account was in its new day, durable. */
  seconds: number
  /** Milliseconds to the durable answer of updates offered meanwhile. */
  p50: number
  p99: number
  /** Until all rows and decisions of the new day were written too. */
  writtenSeconds: number
}

const ZONE = "Europe/Prague"
const HOUR = 3_600_000
const OFFERED = 10_000
const OFFER_MS = 5000

/** The last midnight of the zone. */
const lastMidnight = (now: number): number => {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE })
  let hour = Math.floor(now / HOUR) * HOUR
  while (date.format(hour - 1) === date.format(now)) hour -= HOUR
  return hour
}

const countDecisions = async (url: string): Promise<number> => {
  const knex = openDatabase(url)
  const [row] = await knex("prop_decision").count<{ count: string }[]>()
  await knex.destroy()
  return Number(row?.count)
}

/**
 * Accounts that were updated an hour before midnight last, and the look that finds them all due, while updates come: some
 * accounts are rolled by the clock, the others by their first update of the day.
 */
export const resets = async (
  server: string,
  accounts: number
): Promise<Resets> => {
  const now = Date.now()
  const name = "bench_resets"
  const firm = await FirmUnderLoad.open(server, name, accounts, {
    zones: [ZONE],
    at: new Date(lastMidnight(now) - HOUR).toISOString(),
  })
  await firm.server.ask(
    "readAhead",
    Array.from({ length: 200 }, (_, n) => idOf(n))
  )
  const input: OfferInput = {
    sender: firm.sender,
    batch: 100,
    connections: 32,
    rate: OFFERED,
    ms: OFFER_MS,
    breakEvery: 0,
  }
  const offering = firm.client.ask<OfferResult>("offer", input)
  const begun = performance.now()
  const { connectionId } = firm
  await firm.server.ask("midnight", {
    connectionId,
    now: new Date(now).toISOString(),
  })
  const seconds = (performance.now() - begun) / 1000
  const { p50, p99, refused } = await offering
  if (refused > 0) throw new Error(`${refused} were refused`)
  await firm.server.ask("writeAll")
  const writtenSeconds = (performance.now() - begun) / 1000
  const decisions = await countDecisions(firm.url)
  // Each account's new day, and the two of the one they are copies of.
  if (decisions !== accounts + 2 * firm.templates) {
    throw new Error(`${decisions} decisions for ${accounts} accounts`)
  }
  await firm.close()
  await dropDatabase(server, name)
  return { accounts, seconds, p50, p99, writtenSeconds }
}
