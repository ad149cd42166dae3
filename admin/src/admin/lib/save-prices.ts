import { sdk } from "./sdk"

/** A size's variant, if it has one, and what it costs by currency. */
export interface SizePrices {
  key: string
  variant_id: string | null
  /** Decimal by currency code in lower case; empty where it is not sold in it. */
  amounts: Record<string, string>
}

/** Reads variants and prices of the sizes of a program's product. */
export async function readPrices(
  productId: string,
  keys: string[]
): Promise<{ currencies: string[]; sizes: SizePrices[] }> {
  const [{ product }, { regions }] = await Promise.all([
    sdk.admin.product.retrieve(productId, {
      fields: "id,*variants,*variants.prices",
    }),
    sdk.admin.region.list({ limit: 100, fields: "id,currency_code" }),
  ])
  const currencies = [
    ...new Set(regions.map(({ currency_code }) => currency_code)),
  ].sort()
  const variants = product.variants ?? []
  const sizes = keys.map((key) => {
    const variant =
      variants.find(({ metadata }) => metadata?.size_key === key) ??
      variants.find(({ metadata, sku }) => !metadata?.size_key && sku === key)
    const amounts = Object.fromEntries(
      currencies.map((currency) => {
        const price = variant?.prices?.find(
          ({ currency_code }) => currency_code === currency
        )
        return [currency, price ? String(price.amount) : ""]
      })
    )
    return { key, variant_id: variant?.id ?? null, amounts }
  })
  return { currencies, sizes }
}

const pricesOf = ({ amounts }: SizePrices) =>
  Object.entries(amounts).flatMap(([currency_code, amount]) =>
    amount.trim() === "" ? [] : [{ currency_code, amount: Number(amount) }]
  )

/** A new size needs its value in the product's first option before its variant can be made. */
async function addOptionValues(productId: string, missing: string[]) {
  const { product } = await sdk.admin.product.retrieve(productId, {
    fields: "id,*options,*options.values",
  })
  const option = product.options?.[0]
  if (!option) {
    throw new Error("The product has no option to tell its sizes apart.")
  }
  const values = (option.values ?? []).map(({ value }) => value)
  await sdk.client.fetch(`/admin/products/${productId}/options/${option.id}`, {
    method: "POST",
    body: {
      title: option.title,
      values: [...new Set([...values, ...missing])],
    },
  })
  return option.title
}

/** Writes the prices of sizes, and the variants of those that had none. */
export async function savePrices(
  productId: string,
  sizes: SizePrices[]
): Promise<void> {
  const missing = sizes.filter(({ variant_id }) => variant_id === null)
  const option =
    missing.length > 0
      ? await addOptionValues(
          productId,
          missing.map(({ key }) => key)
        )
      : ""
  await sdk.admin.product.batchVariants(productId, {
    create: missing.map((size) => ({
      title: size.key,
      options: { [option]: size.key },
      manage_inventory: false,
      metadata: { size_key: size.key },
      prices: pricesOf(size),
    })),
    update: sizes.flatMap((size) =>
      size.variant_id === null
        ? []
        : [{ id: size.variant_id, prices: pricesOf(size) }]
    ),
  })
}
