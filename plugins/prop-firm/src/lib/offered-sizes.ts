import type { Offer } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { offerOf } from "../modules/challenge/offers/offer-of"

/** A size on sale with the program it belongs to. */
export interface OfferedSize {
  /** Of the program. */
  id: string
  name: string
  offer: Offer
  initial_balance: string
  currency: string
}

interface Row {
  id: string
  name: string
  offer: unknown
  variants: Record<string, string>
  sizes: { key: string; currency: string; initialBalance: string }[]
}

/** What variants are sold as: the size of the current version, by variant id. */
export async function offeredSizes(
  knex: Knex,
  variantIds: string[]
): Promise<Map<string, OfferedSize>> {
  const rows = await knex("prop_program as program")
    .join(
      "prop_program_version as version",
      "version.id",
      "program.current_version_id"
    )
    .join("product_variant as variant", (join) =>
      join.on("variant.product_id", "program.product_id")
    )
    .whereIn("variant.id", variantIds)
    .whereNull("program.deleted_at")
    .distinct<Row[]>(
      "program.id",
      "program.name",
      "program.offer",
      "version.variants",
      knex.raw("version.document->'sizes' as sizes")
    )
  const sizes = new Map<string, OfferedSize>()
  for (const { id, name, offer, ...version } of rows) {
    for (const { key, currency, initialBalance } of version.sizes) {
      const variant = version.variants[key]
      if (variant) {
        sizes.set(variant, {
          id,
          name,
          offer: offerOf(offer),
          initial_balance: initialBalance,
          currency,
        })
      }
    }
  }
  return sizes
}
