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
/** As many as Stripe gives at once. */
const PAGE = 100

let longLookAt = -Infinity

async function unknownOf(
  container: MedusaContainer,
  events: Stripe.Event[]
): Promise<Stripe.Event[]> {
  const rows = await pgConnection(container)<{ key: string }>("prop_inbox")
    .select("key")
    .where("source", STRIPE)
    .whereIn(
      "key",
      events.map(({ id }) => id)
    )
  const known = new Set(rows.map(({ key }) => key))
  return events.filter(({ id }) => !known.has(id))
}

/** Events since then that never came, newest first. Page by page: those that did come are many. */
async function missingSince(
  container: MedusaContainer,
  client: Stripe,
  gte: number
): Promise<Stripe.Event[]> {
  const missing: Stripe.Event[] = []
  let last: string | undefined
  do {
    const page: Stripe.ApiList<Stripe.Event> = await client.events.list({
      types: FETCHED_TYPES,
      created: { gte },
      limit: PAGE,
      ...(last ? { starting_after: last } : {}),
    })
    missing.push(...(await unknownOf(container, page.data)))
    last = page.has_more ? page.data.at(-1)?.id : undefined
  } while (last)
  return missing
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
  const missing = await missingSince(
    container,
    client,
    Math.floor(Date.now() / 1000) - back
  )
  let fresh = 0
  for (const event of missing.reverse()) {
    const body = JSON.stringify(event)
    const isNew = await takeStripeEvent(container, readEvent(event), body)
    fresh += isNew ? 1 : 0
  }
  longLookAt = isLong ? performance.now() : longLookAt
  return fresh
}
