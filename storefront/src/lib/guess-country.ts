/** The first country a browser names of those given; null where it names none of them. */
export function spokenCountry(
  acceptLanguage: string | null,
  codes: string[]
): string | null {
  const spoken = [...(acceptLanguage ?? "").matchAll(/-([a-z]{2})\b/gi)].map(
    (match) => match[1]?.toLowerCase()
  )
  return spoken.find((code) => code && codes.includes(code)) ?? null
}

/** The country to offer first: the browser's, where the firm sells there, else the first of the list. */
export function guessCountry(
  acceptLanguage: string | null,
  codes: string[]
): string {
  return spokenCountry(acceptLanguage, codes) ?? codes[0] ?? ""
}
