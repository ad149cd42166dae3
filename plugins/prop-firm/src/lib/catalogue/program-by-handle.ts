import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Id of the program whose product is sold under a handle in one of some channels; hidden ones too. */
export async function programByHandle(
  knex: Knex,
  handle: string,
  salesChannelIds: string[]
): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select program.id from prop_program program
    join product on product.id = program.product_id
      and product.status = 'published' and product.deleted_at is null
    where product.handle = :handle and program.deleted_at is null
      and program.current_version_id is not null
      and exists (
        select 1 from product_sales_channel sold
        where sold.product_id = product.id and sold.deleted_at is null
          and sold.sales_channel_id = any(:channels)
      )`,
    { handle, channels: salesChannelIds }
  )
  return rows[0]?.id ?? null
}
