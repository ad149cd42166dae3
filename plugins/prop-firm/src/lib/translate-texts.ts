import type { MedusaContainer } from "@medusajs/framework/types"
import { applyTranslations } from "@medusajs/framework/utils"
import { mainTextTag } from "./main-text-tag"

/**
 * Texts in a language: translated where the firm has a translation for it or for the
 * language in its main country (`es-ES` for `es-MX`), else as they were written. One
 * read for up to 250 rows, two for other countries. Without Medusa's translation module
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
    // What is said for the country stands over what is said for the language.
    for (const tag of new Set([mainTextTag(localeCode), localeCode])) {
      await applyTranslations({
        localeCode: tag,
        objects: translated,
        container: scope,
      })
    }
  }
  return translated
}
