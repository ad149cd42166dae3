/** Chosen add-ons as one word that terms and challenges bear: sorted, between commas. */
export const addOnsKey = (keys: readonly string[]): string =>
  [...new Set(keys)].sort().join(",")
