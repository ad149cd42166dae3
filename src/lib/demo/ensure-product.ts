import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoProgram } from "./demo-program"
import { ensureCategory } from "./ensure-category"
import { ensureTranslations } from "./ensure-translations"
import { findOne } from "./find-one"

async function createProduct(
  container: MedusaContainer,
  program: DemoProgram,
  salesChannelId: string
): Promise<string> {
  const { handle, title, subtitle, description, prices } = program
  const category = await ensureCategory(container, program.category)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title,
          subtitle,
          description,
          status: "published",
          category_ids: [category],
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

/**
 * The Medusa product of a program: a variant per size, nothing in stock, nothing
 * shipped, its texts in the storefront's languages.
 */
export async function ensureProduct(
  container: MedusaContainer,
  program: DemoProgram,
  salesChannelId: string
): Promise<string> {
  const { handle, translations } = program
  const found = await findOne(container, "product", { handle })
  const id =
    found?.id ?? (await createProduct(container, program, salesChannelId))
  await ensureTranslations(
    container,
    { reference: "product", id },
    translations
  )
  return id
}
