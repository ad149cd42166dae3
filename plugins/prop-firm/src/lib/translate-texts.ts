import type { MedusaContainer } from "@medusajs/framework/types"
import { applyTranslations } from "@medusajs/framework/utils"

/**
 * Texts in a language: translated where the firm has a translation, else as they
 * were written. One read for up to 250 rows. Without Medusa's translation module
 * everything stays as it was written.
 *
 * @param rows Only ids and texts: every id in them is asked for.
 */
export async function translateTexts<Row extends { id: string }>(
  scope: MedusaContainer,
  rows: Row[],
  localeCode: string | undefined
): Promise<Row[]> {
  const translated = rows.map((row) => ({ ...row }))
  if (localeCode !== undefined && rows.length > 0) {
    await applyTranslations({
      localeCode,
      objects: translated,
      container: scope,
    })
  }
  return translated
}
