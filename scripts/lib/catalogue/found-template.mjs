const SIZES = [5, 10, 25, 50, 100, 150, 200, 300].map((thousands) => ({
  key: `${thousands}k`,
  currency: "USD",
  initialBalance: String(thousands * 1000),
}))

const product = (handle, title, channel) => ({
  handle,
  title,
  subtitle: "Two targets, fixed limits, 80 % of the profit",
  description: "A program of the benchmark.",
  status: "published",
  options: [{ title: "Size", values: SIZES.map(({ key }) => key) }],
  sales_channels: [{ id: channel }],
  variants: SIZES.map(({ key }, place) => ({
    title: key,
    sku: `${handle}-${key}`,
    options: { Size: key },
    manage_inventory: false,
    metadata: { size_key: key },
    prices: ["usd", "eur"].map((currency_code) => ({
      currency_code,
      amount: 49 + 50 * place,
    })),
  })),
})

/**
 * Sells a program of eight sizes, and beside it a product of the same form that is no
 * program, through the dashboard's API.
 *
 * @returns their products with variants, and the id of the program
 */
export async function foundTemplate(admin, channel) {
  const { templates } = await admin("GET", "/admin/program-templates")
  const { document } = templates.find(({ key }) => key === "two-step")
  const phases = document.phases.map((phase) => ({
    ...phase,
    // The news calendar of a new firm is empty.
    terms: {
      ...phase.terms,
      rules: phase.terms.rules.filter(({ kind }) => kind !== "news"),
    },
  }))
  const rules = new Set(
    phases.flatMap(({ terms }) => terms.rules.map(({ id }) => id))
  )
  const automatic = Object.fromEntries(
    Object.entries(document.automatic ?? {}).filter(([id]) => rules.has(id))
  )
  const make = async (handle, title) =>
    (await admin("POST", "/admin/products", product(handle, title, channel)))
      .product
  const sold = await make("bench-0", "Bench 0")
  const plain = await make("bench-plain", "Bench plain")
  const created = await admin("POST", "/admin/programs", {
    product_id: sold.id,
    document: { ...document, name: "Bench 0", phases, automatic, sizes: SIZES },
  })
  const { id, revision } = created.program
  await admin("POST", `/admin/programs/${id}/publish`, { revision })
  return { sold, plain, program: id }
}
