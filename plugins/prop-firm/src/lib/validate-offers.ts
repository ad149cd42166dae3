import type { OfferAnswer } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { askOffers } from "./ask-offers"
import type { CheckoutCart } from "./checkout-cart"
import { offeredSizes, type OfferedSize } from "./offered-sizes"
import { pgConnection } from "./pg-connection"

type CartRow = Omit<CheckoutCart, "metadata" | "items"> & {
  items?: ({ variant_id: string | null; quantity: unknown } | null)[]
}

interface Wish {
  variant_id: string
  quantity: number
}

/** A cart that is completed, or what is about to be put into one. */
type Request =
  | { cart: CartRow }
  | {
      cart_id: string
      adding: { variant_id?: string | null; quantity?: unknown }[]
    }

const FIELDS = [
  "id",
  "region.id",
  "currency_code",
  "customer.id",
  "customer.has_account",
  "shipping_address.country_code",
  "billing_address.country_code",
  "items.variant_id",
  "items.quantity",
]

const WHY: Record<NonNullable<OfferAnswer["reason"]>, string> = {
  archived: "it is no longer sold",
  from: "it is not on sale yet",
  until: "its sale has ended",
  stock: "it is sold out",
  region: "it is not sold in this region",
  country: "it is not sold in your country",
  currency: "it is not sold in this currency",
  group: "it is only sold to invited traders; sign in if you are one",
  count: "you already have as many of them as one trader may have",
  total: "it would exceed the total size one trader may have",
}

const read = async (
  scope: MedusaContainer,
  id: string
): Promise<CartRow | undefined> => {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id },
  })
  const [cart] = data as unknown[] as CartRow[]
  return cart
}

const countriesOf = (cart: CartRow): string[] =>
  [cart.shipping_address, cart.billing_address].flatMap((address) =>
    address?.country_code ? [address.country_code.toLowerCase()] : []
  )

const wishes = (
  items: ({ variant_id?: string | null; quantity?: unknown } | null)[]
): Wish[] =>
  items.flatMap((item) =>
    item?.variant_id
      ? [{ variant_id: item.variant_id, quantity: Number(item.quantity ?? 1) }]
      : []
  )

const wantedOf = (
  programId: string,
  sizes: Map<string, OfferedSize>,
  all: Wish[]
) => {
  const own = all.flatMap(({ variant_id, quantity }) => {
    const size = sizes.get(variant_id)
    return size?.id === programId ? [{ size, quantity }] : []
  })
  return {
    count: own.reduce((sum, { quantity }) => sum + quantity, 0),
    amounts: own.flatMap(({ size, quantity }) =>
      Array.from({ length: Math.min(quantity, 1000) }, () => ({
        amount: size.initial_balance,
        currency: size.currency,
      }))
    ),
  }
}

/**
 * Handler for the `validate` hook of Medusa's `addToCartWorkflow`, attached by the
 * deployment, and one of the checks of a completion. Refuses what the offers of
 * the programs in a cart do not allow; an unknown country is let into the cart and
 * not through its completion.
 *
 * @example
 * addToCartWorkflow.hooks.validate(({ input }, { container }) =>
 *   validateOffers(container, { cart_id: input.cart_id, adding: input.items }))
 * @throws MedusaError `not_allowed` that names the program and says why.
 */
export async function validateOffers(
  scope: MedusaContainer,
  request: Request
): Promise<void> {
  const knex = pgConnection(scope)
  const adding = "adding" in request ? request.adding : null
  const cart =
    "cart" in request ? request.cart : await read(scope, request.cart_id)
  if (!cart) {
    return
  }
  const wanted = wishes([...(cart.items ?? []), ...(adding ?? [])])
  const sizes = await offeredSizes(
    knex,
    wanted.map(({ variant_id }) => variant_id)
  )
  const programs = new Map([...sizes.values()].map((size) => [size.id, size]))
  if (programs.size === 0) {
    return
  }
  const countries = countriesOf(cart)
  const ask = await askOffers(scope, [...programs.values()], {
    customer_id: cart.customer?.has_account ? cart.customer.id : null,
    region: cart.region?.id ?? null,
    currency: cart.currency_code,
    countries: adding && countries.length === 0 ? null : countries,
  })
  for (const program of programs.values()) {
    const { reason } = ask(program, wantedOf(program.id, sizes, wanted))
    if (reason) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${program.name} cannot be bought: ${WHY[reason]}.`
      )
    }
  }
}
