import type { Json } from "../json/json"

/** A value of a state as JSON. Amounts are `~` and an integer; other texts that begin with `~` have it doubled. */
export const plainValue = (value: unknown): Json => {
  if (typeof value === "bigint") return `~${value}`
  if (typeof value === "string")
    return value.startsWith("~") ? `~${value}` : value
  if (typeof value === "number" || typeof value === "boolean") return value
  if (Array.isArray(value)) return value.map(plainValue)
  if (value === null || typeof value !== "object") return null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plainValue(item)])
  )
}
