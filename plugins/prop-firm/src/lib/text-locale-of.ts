import type { Locale } from "@highwater/domain"
import type { MedusaRequest } from "@medusajs/framework/http"
import { mainTextTag } from "./main-text-tag"

/**
 * The tag under which texts of a caller's language are translated: what the caller
 * names, a language alone with its main country (`es` is `es-ES`), as the
 * translation module keeps tags with one. Undefined where no language is asked for.
 */
export function textLocaleOf(
  req: MedusaRequest,
  locale: Locale | undefined
): string | undefined {
  const wanted = req.locale ?? locale
  if (wanted === undefined) {
    return undefined
  }
  try {
    return new Intl.Locale(wanted).region ? wanted : mainTextTag(wanted)
  } catch {
    // Not a tag of any language: nothing is translated into it.
    return undefined
  }
}
