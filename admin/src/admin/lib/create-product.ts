import { asList, asObject, asText, type Json } from "./schema/schema"
import { sdk } from "./sdk"

const OPTION = "Size"

/** A product that sells a program: a variant for each of its sizes, without prices yet, in every sales channel. */
export async function createProduct(
  document: Record<string, Json>
): Promise<string> {
  const keys = asList(document.sizes).map((one) => asText(asObject(one).key))
  const { sales_channels } = await sdk.admin.salesChannel.list({
    limit: 100,
    fields: "id",
  })
  const { product } = await sdk.admin.product.create({
    title: asText(document.name),
    status: "published",
    sales_channels: sales_channels.map(({ id }) => ({ id })),
    options: [{ title: OPTION, values: keys }],
    variants: keys.map((key) => ({
      title: key,
      options: { [OPTION]: key },
      manage_inventory: false,
      metadata: { size_key: key },
      prices: [],
    })),
  })
  return product.id
}
