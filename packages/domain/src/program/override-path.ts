import type { Json } from "../json/json"

/** The parts of a path. What stands in brackets is one part, dots and all. */
export const partsOf = (path: string): string[] =>
  [...path.matchAll(/\[([^\]]+)\]|[^.[\]]+/g)].map(
    ([part, inBrackets]) => inBrackets ?? part
  )

/** The key of a part inside a value: rules may be named by id instead of position. */
const keyIn = (value: Json, part: string): string | number | null => {
  if (Array.isArray(value)) {
    const byId = value.findIndex(
      (item) =>
        item !== null &&
        typeof item === "object" &&
        !Array.isArray(item) &&
        item["id"] === part
    )
    if (byId >= 0) return byId
    const index = /^\d+$/.test(part) ? Number(part) : -1
    return index >= 0 && index < value.length ? index : null
  }
  if (value === null || typeof value !== "object") return null
  return Object.hasOwn(value, part) ? part : null
}

const child = (value: Json, key: string | number): Json | undefined => {
  if (Array.isArray(value)) return value[Number(key)]
  if (value === null || typeof value !== "object") return undefined
  return value[key]
}

/** The exact place a path means in a document, or `null` where there is none. */
export const locate = (
  document: Json,
  path: string
): (string | number)[] | null => {
  const place: (string | number)[] = []
  let value: Json | undefined = document
  for (const part of partsOf(path)) {
    const key: string | number | null =
      value === undefined ? null : keyIn(value, part)
    if (key === null || value === undefined) return null
    place.push(key)
    value = child(value, key)
  }
  return place
}

/** The document with another value at a place; the document itself is left alone. */
export const replaceAt = (
  document: Json,
  place: readonly (string | number)[],
  replacement: Json
): Json => {
  const [key, ...rest] = place
  if (key === undefined) return replacement
  const inner = replaceAt(child(document, key) ?? null, rest, replacement)
  if (Array.isArray(document)) {
    return document.map((item, index) => (index === key ? inner : item))
  }
  if (document === null || typeof document !== "object") return inner
  return { ...document, [key]: inner }
}
