import {
  openOffer,
  offerState,
  type Offer,
  type OfferAnswer,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { heldByTrader } from "../../modules/challenge/offers/held-by-trader"
import { offerOf } from "../../modules/challenge/offers/offer-of"
import { soldByProgram } from "../../modules/challenge/offers/sold-by-program"
import type { PurchasedUnit } from "../../modules/challenge/purchase/purchase"
import type { Doubt } from "./judge-purchase"

interface Limited {
  id: string
  name: string
  offer: Offer
}

const WHY: Partial<Record<NonNullable<OfferAnswer["reason"]>, string>> = {
  stock: "its stock is used up",
  count: "the trader would have more of them than one trader may have",
  total: "the trader's total size would be exceeded",
}

/** The programs with a limit among those bought, held until the transaction ends. */
async function lockLimited(
  trx: Knex.Transaction,
  units: PurchasedUnit[]
): Promise<Limited[]> {
  const rows = await trx("prop_program")
    .whereIn(
      "id",
      units.map(({ program_id }) => program_id)
    )
    .whereNotNull("offer")
    .orderBy("id")
    .forUpdate()
    .select<{ id: string; name: string; offer: unknown }[]>(
      "id",
      "name",
      "offer"
    )
  return rows
    .map((row) => ({ ...row, offer: offerOf(row.offer) }))
    .filter(
      ({ offer: { stock, trader } }) =>
        stock !== null || trader.count !== null || trader.total !== null
    )
}

/**
 * Holds a paid order to stock and traders' limits once more, now one order after
 * the other: two checkouts at the same moment may both have been let through. When
 * and where a program is sold was decided when the cart was completed.
 */
export async function overLimits(
  trx: Knex.Transaction,
  customerId: string | null,
  units: PurchasedUnit[]
): Promise<Doubt | null> {
  const programs = await lockLimited(trx, units)
  if (programs.length === 0 || customerId === null) {
    return null
  }
  const ids = programs.map(({ id }) => id)
  const sold = await soldByProgram(trx, programs)
  const held = await heldByTrader(trx, customerId, ids)
  const at = new Date().toISOString()
  for (const { id, name, offer } of programs) {
    const own = units.filter(({ program_id }) => program_id === id)
    const { reason } = offerState(
      { ...openOffer, stock: offer.stock, trader: offer.trader },
      {
        at,
        countries: null,
        currency: null,
        region: null,
        groups: null,
        sold: sold.get(id) ?? 0,
        held: held(id),
        wanted: {
          count: own.length,
          amounts: own.map(({ first }) => ({
            amount: first.initial_balance,
            currency: first.currency,
          })),
        },
      }
    )
    if (reason) {
      return {
        kind: "order.over_limit",
        title: "A paid order is over the limits of its program",
        detail: `${name}: ${WHY[reason] ?? reason}. Nothing was issued. Issue its challenges by hand to allow it, or refund the order.`,
      }
    }
  }
  return null
}
