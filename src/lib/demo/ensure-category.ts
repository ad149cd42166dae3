import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoCategory } from "./demo-category"
import { ensureTranslations } from "./ensure-translations"
import { findOne } from "./find-one"

/** A public category with its names. */
export async function ensureCategory(
  container: MedusaContainer,
  { handle, name, translations }: DemoCategory
): Promise<string> {
  const found = await findOne(container, "product_category", { handle })
  const id =
    found?.id ??
    (
      await createProductCategoriesWorkflow(container).run({
        input: { product_categories: [{ handle, name, is_active: true }] },
      })
    ).result[0]?.id ??
    ""
  await ensureTranslations(
    container,
    { reference: "product_category", id },
    translations
  )
  return id
}
