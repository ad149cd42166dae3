import {
  type Offer,
  type OfferAnswer,
  offerState,
  type OfferSituation,
} from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { heldByTrader } from "../modules/challenge/offers/held-by-trader"
import { soldByProgram } from "../modules/challenge/offers/sold-by-program"
import { pgConnection } from "./pg-connection"

interface OfferedProgram {
  id: string
  offer: Offer
}

/** Who asks and from where; `null` is not known. */
export type Asker = Pick<
  OfferSituation,
  "region" | "currency" | "countries"
> & {
  customer_id: string | null
}

async function groupsOf(
  scope: MedusaContainer,
  customerId: string
): Promise<string[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "groups.id"],
    filters: { id: customerId },
  })
  const [customer] = data as { groups?: ({ id: string } | null)[] }[]
  return (customer?.groups ?? []).flatMap((group) => group?.id ?? [])
}

/**
 * Reads what offers depend on, once for several programs, and answers a function
 * that says whether one of them can be bought. Whoever is not signed in is in no
 * customer group.
 */
export async function askOffers(
  scope: MedusaContainer,
  programs: OfferedProgram[],
  { customer_id, ...place }: Asker
): Promise<
  (program: OfferedProgram, wanted: OfferSituation["wanted"]) => OfferAnswer
> {
  const knex = pgConnection(scope)
  const counted = programs.filter(({ offer }) => offer.stock)
  const limited = programs.filter(
    ({ offer }) => offer.trader.count !== null || offer.trader.total
  )
  const grouped = programs.some(({ offer }) => offer.groups.length > 0)
  const [sold, held, groups] = await Promise.all([
    soldByProgram(knex, counted),
    customer_id && limited.length > 0
      ? heldByTrader(
          knex,
          customer_id,
          limited.map(({ id }) => id)
        )
      : null,
    customer_id && grouped ? groupsOf(scope, customer_id) : [],
  ])
  const at = new Date().toISOString()
  return ({ id, offer }, wanted) =>
    offerState(offer, {
      at,
      ...place,
      groups,
      sold: sold.get(id) ?? 0,
      held: held?.(id) ?? null,
      wanted,
    })
}
