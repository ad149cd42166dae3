import type { Json } from "../json/json"

/** The inverse of `plainValue`. What that wrote came from a typed state. */
export const richValue = (value: Json): unknown => {
  if (typeof value === "string") {
    if (value.startsWith("~~")) return value.slice(1)
    return value.startsWith("~") ? BigInt(value.slice(1)) : value
  }
  if (Array.isArray(value)) return value.map(richValue)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, richValue(item)])
  )
}
