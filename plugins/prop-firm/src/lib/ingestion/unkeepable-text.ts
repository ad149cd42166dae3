/** JSON escapes of a NUL or of a half surrogate pair; only these spell them. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i

/** False for nearly every batch, at the price of one look at its text. */
export const mayBeUnkeepable = (text: string): boolean => SUSPECT.test(text)

const isUnkeepable = (text: string): boolean =>
  text.includes("\0") || /\p{Surrogate}/u.test(text)

/**
 * The path of the first text that PostgreSQL cannot keep (a NUL character, half
 * of a surrogate pair), or null.
 *
 * @example unkeepablePath({ event: { trade: "a\u0000" } }) // "event.trade"
 */
export function unkeepablePath(value: unknown, path = ""): string | null {
  if (typeof value === "string") {
    return isUnkeepable(value) ? path : null
  }
  if (typeof value !== "object" || value === null) {
    return null
  }
  for (const [name, part] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`
    const found = isUnkeepable(name)
      ? path
      : unkeepablePath(part, place.replace(/^\./, ""))
    if (found !== null) {
      return found
    }
  }
  return null
}
