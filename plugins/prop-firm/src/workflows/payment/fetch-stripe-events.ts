import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { pgConnection } from "../../lib/pg-connection"
import { FETCHED_TYPES } from "../../lib/stripe/event-effect"
import { readEvent } from "../../lib/stripe/verify-event"
import { STRIPE, takeStripeEvent } from "./take-stripe-event"

/** How far each look goes back, and the one an hour that goes further. */
const SHORT_SECONDS = 2 * 3600
const LONG_SECONDS = 3 * 86_400
const LONG_EVERY_MS = 3_600_000
/** More than this within three days, and the rest waits for the next look. */
const MOST = 20_000

let longLookAt = -Infinity

async function knownOf(
  container: MedusaContainer,
  ids: string[]
): Promise<Set<string>> {
  const rows = await pgConnection(container)<{ key: string }>("prop_inbox")
    .select("key")
    .where("source", STRIPE)
    .whereIn("key", ids)
  return new Set(rows.map(({ key }) => key))
}

/**
 * Asks Stripe for the events of the last hours (once an hour, of three days) and
 * takes those that never came.
 *
 * @returns how many were new.
 */
export async function fetchStripeEvents(
  container: MedusaContainer,
  client: Stripe
): Promise<number> {
  const isLong = performance.now() - longLookAt > LONG_EVERY_MS
  const back = isLong ? LONG_SECONDS : SHORT_SECONDS
  const listed = await client.events
    .list({
      types: FETCHED_TYPES,
      created: { gte: Math.floor(Date.now() / 1000) - back },
      limit: 100,
    })
    .autoPagingToArray({ limit: MOST })
  const known = await knownOf(
    container,
    listed.map(({ id }) => id)
  )
  let fresh = 0
  for (const event of listed.reverse().filter(({ id }) => !known.has(id))) {
    const body = JSON.stringify(event)
    const isNew = await takeStripeEvent(container, readEvent(event), body)
    fresh += isNew ? 1 : 0
  }
  longLookAt = isLong ? performance.now() : longLookAt
  return fresh
}
