import fc from "fast-check"

/** A value with one place, chosen by number, replaced or removed. */
export const broken = (
  value: unknown,
  place: number,
  other: unknown
): unknown => {
  if (value === null || typeof value !== "object") return other
  const entries: [string, unknown][] = Object.entries(value)
  const chosen = entries[place % Math.max(entries.length, 1)]
  if (!chosen) return other
  const [key, item] = chosen
  const deeper = broken(item, Math.floor(place / entries.length), other)
  const list = entries.map(([name, old]): [string, unknown] => [
    name,
    name === key ? deeper : old,
  ])
  return Array.isArray(value)
    ? list.map(([, one]) => one)
    : Object.fromEntries(list.filter(([, one]) => one !== undefined))
}

/** What should not be there. */
export const nonsense = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      undefined,
      null,
      NaN,
      Infinity,
      -1,
      0,
      1e308,
      0.1,
      10n,
      true,
      "",
      "-0",
      "0",
      "-5",
      "101",
      "1e5",
      "NaN",
      "0.00000001",
      "33.333",
      "999999999999999999",
      "__proto__",
      "constructor",
      "2025-02-03T10:00:00Z",
      "2025-03-30T02:30:00+01:00",
      "Europe/Berlin",
      "Pacific/Apia",
      "P1M",
      "PT0S",
      "at_or_below",
      "lock_until_reset",
      "equity",
      "fail",
      [],
      {}
    ),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 1 }) }
)
