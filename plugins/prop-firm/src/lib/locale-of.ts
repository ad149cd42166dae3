import { chooseLocale, type Locale } from "@highwater/domain"
import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The language a caller wants sentences in: Medusa's own `locale` query or
 * `x-medusa-locale` header, else what the browser prefers. Undefined where nothing
 * is said: then sentences come as decisions hold them, in English with numbers as
 * in the data.
 */
export function localeOf(req: MedusaRequest): Locale | undefined {
  // Core reads query and header for /store only, and takes the query away.
  const { locale } = req.query
  const wanted =
    req.locale ??
    (typeof locale === "string" ? locale : undefined) ??
    req.get("x-medusa-locale") ??
    req.get("accept-language")
  return wanted === undefined || wanted === "" || wanted.startsWith("*")
    ? undefined
    : chooseLocale(wanted)
}
