/**
 * The tag of a language with its main country, under which most firms translate:
 * `es-ES` for `es` and for `es-MX`.
 *
 * @throws RangeError for what is no tag of a language.
 */
export function mainTextTag(tag: string): string {
  const { language } = new Intl.Locale(tag)
  return `${language}-${new Intl.Locale(language).maximize().region ?? ""}`
}
