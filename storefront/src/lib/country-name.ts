const names = new Intl.DisplayNames(["en"], { type: "region" })

/** A country's name from its two-letter code; the code itself where it is unknown. */
export function countryName(code: string): string {
  const upper = code.toUpperCase()
  try {
    return names.of(upper) ?? upper
  } catch {
    return upper
  }
}
