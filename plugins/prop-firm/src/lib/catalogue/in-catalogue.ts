/** SQL: what is shown in the sales channels `:channels`, a row per size; more conditions may follow with `and`. */
export const IN_CATALOGUE = `
  from prop_program program
  join product on product.id = program.product_id
    and product.status = 'published' and product.deleted_at is null
  join prop_catalogue_size size
    on size.program_version_id = program.current_version_id
  where program.deleted_at is null
    and coalesce(program.offer->>'visibility', 'visible') = 'visible'
    and exists (
      select 1 from product_sales_channel sold
      where sold.product_id = product.id and sold.deleted_at is null
        and sold.sales_channel_id = any(:channels)
    )`
