import { choicesOf, fits } from "./schema/choices-of"
import {
  asList,
  asObject,
  asText,
  type Json,
  type Schema,
} from "./schema/schema"

interface Found {
  path: string
  amount: string
}

const SCALE = 100_000_000n

const units = (text: string): bigint | null => {
  const [, sign, whole, part = ""] =
    /^(-?)(\d{1,18})(?:\.(\d{1,8}))?$/.exec(text) ?? []
  if (whole === undefined) return null
  const value = BigInt(whole) * SCALE + BigInt(part.padEnd(8, "0"))
  return sign === "-" ? -value : value
}

/** amount × to ÷ from, rounded down to cents towards zero; null for what is no number. */
export function scaleAmount(
  amount: string,
  from: string,
  to: string
): string | null {
  const [value, base, next] = [units(amount), units(from), units(to)]
  if (value === null || next === null || !base) return null
  const cents = (value * next) / base / 1_000_000n
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0")
  const fraction = digits.slice(-2)
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}${fraction === "00" ? "" : `.${fraction}`}`
}

/** Every amount of money in a value, by its path; items that have an id go by it. */
function amountsIn(schema: Schema, value: Json, path: string): Found[] {
  const join = (key: string) => (path === "" ? key : `${path}.${key}`)
  if (schema.anyOf) {
    const chosen = choicesOf(schema).find((one) => fits(one, value))
    return chosen ? amountsIn(chosen, value, path) : []
  }
  if (schema.oneOf && !schema.properties) {
    const kind = asObject(value).kind
    const own = schema.oneOf.find((one) => one.properties?.kind?.const === kind)
    return own ? amountsIn(own, value, path) : []
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      schema.items
        ? amountsIn(
            schema.items,
            item,
            join(asText(asObject(item).id) || String(index))
          )
        : []
    )
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const own = schema.properties?.[key]
      return own ? amountsIn(own, inner, join(key)) : []
    })
  }
  return schema["x-unit"] === "money" && typeof value === "string"
    ? [{ path, amount: value }]
    : []
}

/**
 * Amounts of money in the phases' terms are those of one size; every other size gets
 * them in proportion to its balance, as overrides. Overrides it had for the same
 * places are replaced, the others stay.
 */
export function scaleAmounts(
  document: Record<string, Json>,
  terms: Schema,
  baseKey: string
): Record<string, Json> {
  const sizes = asList(document.sizes).map(asObject)
  const base = sizes.find((one) => one.key === baseKey)
  if (!base) return document
  const from = asText(base.initialBalance)
  const found = asList(document.phases)
    .map(asObject)
    .flatMap((phase) =>
      amountsIn(terms, phase.terms ?? null, "").map((one) => ({
        ...one,
        phase: asText(phase.key),
      }))
    )
  const scaled = sizes.map((size): Record<string, Json> => {
    if (size.key === baseKey) return size
    const made = found.flatMap(({ phase, path, amount }) => {
      const value = scaleAmount(amount, from, asText(size.initialBalance))
      return value === null ? [] : [{ phase, path, value }]
    })
    const kept = asList(size.overrides)
      .map(asObject)
      .filter(
        (one) =>
          !made.some(
            ({ phase, path }) => one.phase === phase && one.path === path
          )
      )
    const overrides = [...kept, ...made]
    return overrides.length > 0 ? { ...size, overrides } : size
  })
  return { ...document, sizes: scaled }
}
