import pg from "pg"

/** Tables of a program with the columns that are another in each copy, and how its rows are found. */
const TABLES = [
  ["product", ["id", "handle"], "id = $1"],
  ["product_sales_channel", ["id", "product_id"], "product_id = $1"],
  ["product_variant", ["id", "product_id", "sku"], "product_id = $1"],
  [
    "product_variant_price_set",
    ["id", "variant_id", "price_set_id"],
    "variant_id in (select id from product_variant where product_id = $1)",
  ],
  [
    "price_set",
    ["id"],
    "id in (select price_set_id from product_variant_price_set where variant_id in (select id from product_variant where product_id = $1))",
  ],
  [
    "price",
    ["id", "price_set_id"],
    "price_set_id in (select price_set_id from product_variant_price_set where variant_id in (select id from product_variant where product_id = $1))",
  ],
  [
    "prop_program",
    ["id", "product_id", "current_version_id"],
    "product_id = $1",
  ],
  [
    "prop_program_version",
    ["id", "program_id", "hash"],
    "program_id in (select id from prop_program where product_id = $1)",
  ],
  [
    "prop_terms",
    ["id", "program_version_id", "hash"],
    "program_version_id in (select id from prop_program_version where program_id in (select id from prop_program where product_id = $1))",
  ],
]

const columnsOf = async (client, table) => {
  const { rows } = await client.query(
    `select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table]
  )
  return rows.map(({ name }) => name)
}

/** One column of a copy: under another name, with the variants of the copy, or as it is. */
const copied = (table, column, renamed) => {
  if (renamed.includes(column)) return `t."${column}" || '_' || n`
  if (table === "prop_program_version" && column === "variants")
    return `regexp_replace(t.variants::text, '(variant_[0-9A-Z]+)', '\\1_' || n, 'g')::jsonb`
  if (table === "product" && column === "title") return `'Bench ' || n`
  return `t."${column}"`
}

/**
 * Copies one program with its product, prices and published terms, row by row: what
 * 500 programs look like to a reader, without an hour of publishing them.
 */
export async function copyPrograms(url, productId, copies) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("begin")
    // Versions and programs name each other: what is checked at the end is whole.
    await client.query("set local session_replication_role = replica")
    for (const [table, renamed, where] of TABLES) {
      const columns = await columnsOf(client, table)
      await client.query(
        `insert into "${table}" (${columns.map((one) => `"${one}"`).join()})
        select ${columns.map((one) => copied(table, one, renamed)).join()}
        from "${table}" as t, generate_series(1, $2::int) as n
        where ${where}`,
        [productId, copies]
      )
    }
    await client.query(
      `insert into prop_catalogue_size
      select rows.* from prop_program_version as version,
        prop_catalogue_rows(version.id) as rows
      on conflict do nothing`
    )
    await client.query("commit")
    await client.query("analyze")
  } finally {
    await client.end()
  }
}
