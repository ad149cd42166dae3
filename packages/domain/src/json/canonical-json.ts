/**
 * JSON in the canonical form of RFC 8785 (keys sorted by code unit, no spaces), so that equal documents have equal hashes.
 * Keys whose value is `undefined` are left out, as JSON does.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`
  }
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
    return `{${fields.join(",")}}`
  }
  return JSON.stringify(value) ?? "null"
}
