/** Tables that pages of the catalogue are made of. Published terms never change: their version is watched. */
export const WATCHED_TABLES = [
  "prop_program",
  "prop_program_version",
  "prop_catalogue_size",
  "product",
  "product_variant",
  "product_variant_price_set",
  "product_sales_channel",
  "product_category",
  "product_category_product",
  "price_set",
  "price",
  "price_rule",
  "price_list",
  "price_list_rule",
  "region",
  "translation",
]
