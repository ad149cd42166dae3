import { asList, asObject, asText, type Json } from "./schema/schema"

/** What stands at a place of a phase's terms; rules are named by their id. */
function valueAt(terms: Json | undefined, path: string): Json | undefined {
  let place = terms
  for (const part of path.split(".")) {
    place = Array.isArray(place)
      ? place.find((one) => asObject(one).id === part)
      : asObject(place)[part]
  }
  return place
}

/**
 * Turns digits typed as the value of an override into a number where the terms have a
 * number in that place: amounts and percents are texts in the terms, counts are numbers.
 */
export function typeOverrides(
  document: Record<string, Json>
): Record<string, Json> {
  const phases = asList(document.phases).map(asObject)
  const typed = (row: Json): Json => {
    const { value, path, phase } = asObject(row)
    if (typeof value !== "string" || !/^-?\d{1,9}$/.test(value)) {
      return row
    }
    const isCount = phases.some(
      (one) =>
        (phase === undefined || one.key === phase) &&
        typeof valueAt(one.terms, asText(path)) === "number"
    )
    return isCount ? { ...asObject(row), value: Number(value) } : row
  }
  const each = (rows: Json | undefined): Json[] =>
    asList(rows).map((row) => {
      const { overrides } = asObject(row)
      return Array.isArray(overrides)
        ? { ...asObject(row), overrides: overrides.map(typed) }
        : row
    })
  return {
    ...document,
    ...(document.addOns === undefined ? {} : { addOns: each(document.addOns) }),
    ...(document.sizes === undefined ? {} : { sizes: each(document.sizes) }),
  }
}
