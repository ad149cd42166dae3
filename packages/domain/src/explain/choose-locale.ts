import { type Locale, LOCALES } from "./locale"

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.find((one) => one.trim().startsWith("q="))
  const value = weight === undefined ? 1 : Number(weight.trim().slice(2))
  return Number.isNaN(value) ? 0 : value
}

/**
 * The language of sentences for a language tag (`de-AT`), or for a list of them with weights as browsers send it; English
 * where none of them is there.
 */
export const chooseLocale = (wanted: string | null | undefined): Locale => {
  const tags = (wanted ?? "")
    .split(",")
    .map((one) => {
      const [tag = "", ...parameters] = one.split(";")
      const [language = ""] = tag.trim().toLowerCase().split(/[-_]/)
      return { language, weight: weightOf(parameters) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of tags) {
    const known = LOCALES.find((one) => one === language)
    if (known) return known
  }
  return "en"
}
