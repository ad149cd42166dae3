import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { nameOf } from "./name-of"

interface NewProgram {
  product_id: string
  product_title: string
  document: Record<string, unknown>
}

/**
 * Starts a program as a draft; the product's title names it until the document does.
 *
 * @returns its id.
 * @throws MedusaError `invalid_data` when the product has a program already.
 */
export async function insertProgram(
  trx: Knex.Transaction,
  { product_id, product_title, document }: NewProgram
): Promise<string> {
  const id = generateEntityId(undefined, "prog")
  const inserted = await trx("prop_program")
    .insert({
      id,
      product_id,
      name: nameOf(document) ?? product_title,
      draft: JSON.stringify(document),
    })
    .onConflict(trx.raw("(product_id) where deleted_at is null"))
    .ignore()
    .returning<{ id: string }[]>("id")
  if (inserted.length > 0) {
    return id
  }
  const existing = await trx<{ id: string; product_id: string }>("prop_program")
    .where("product_id", product_id)
    .whereNull("deleted_at")
    .first("id")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `product_id: product ${product_id} has program ${existing?.id} already.`
  )
}
