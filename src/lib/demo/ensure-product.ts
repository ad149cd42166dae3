import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoProgram } from "./demo-program"
import { findOne } from "./find-one"

/** The Medusa product of a program: a variant per size, nothing in stock, nothing shipped. */
export async function ensureProduct(
  container: MedusaContainer,
  program: DemoProgram,
  salesChannelId: string
): Promise<string> {
  const { handle, title, subtitle, description, prices } = program
  const found = await findOne(container, "product", { handle })
  if (found) {
    return found.id
  }
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title,
          subtitle,
          description,
          status: "published",
          options: [{ title: "Size", values: Object.keys(prices) }],
          variants: Object.entries(prices).map(([key, price]) => ({
            title: key,
            sku: `${handle}-${key}`,
            options: { Size: key },
            manage_inventory: false,
            metadata: { size_key: key },
            prices: Object.entries(price).map(([currency_code, amount]) => ({
              currency_code,
              amount,
            })),
          })),
          sales_channels: [{ id: salesChannelId }],
        },
      ],
    },
  })
  return result[0]?.id ?? ""
}
