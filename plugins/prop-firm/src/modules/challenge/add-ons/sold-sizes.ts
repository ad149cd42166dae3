import type { ProgramDocument } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What a variant is sold as at present. */
export interface SoldSize {
  program_name: string
  program_version_id: string
  version_hash: string
  document: ProgramDocument
  size_key: string
}

interface Row extends Omit<SoldSize, "size_key"> {
  variants: Record<string, string>
}

/** The sizes on sale behind variants, by variant id; what is no challenge is left out. */
export async function soldSizes(
  knex: Knex,
  variantIds: string[]
): Promise<Map<string, SoldSize>> {
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
    .select<(Row & { variant_id: string })[]>(
      "variant.id as variant_id",
      "program.name as program_name",
      "version.id as program_version_id",
      "version.hash as version_hash",
      "version.document",
      "version.variants"
    )
  return new Map(
    rows.flatMap(({ variant_id, variants, ...sold }) => {
      const size_key = Object.entries(variants).find(
        ([, variant]) => variant === variant_id
      )?.[0]
      return size_key ? [[variant_id, { ...sold, size_key }] as const] : []
    })
  )
}
