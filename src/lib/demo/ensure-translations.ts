import type { MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { findOne } from "./find-one"
import type { Translations } from "./translations"

/** Translations of a product or category; one that is there already, perhaps changed, stays. */
export async function ensureTranslations(
  container: MedusaContainer,
  { reference, id }: { reference: "product" | "product_category"; id: string },
  texts: Translations<Record<string, string>>
): Promise<void> {
  for (const [locale_code, translations] of Object.entries(texts)) {
    const found = await findOne(container, "translation", {
      reference_id: id,
      locale_code,
    })
    if (!found) {
      await createTranslationsWorkflow(container).run({
        input: {
          translations: [
            { reference, reference_id: id, locale_code, translations },
          ],
        },
      })
    }
  }
}
