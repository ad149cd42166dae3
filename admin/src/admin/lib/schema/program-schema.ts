import type { Schema } from "./schema"

const EMPTY: Schema = {}

/** The parts of the program document's schema that the builder shows on their own. */
export function programSchemaParts(schema: Schema) {
  const of = (from: Schema | undefined, key: string): Schema =>
    from?.properties?.[key] ?? EMPTY
  const phase = of(schema, "phases").items ?? EMPTY
  const terms = of(phase, "terms")
  const kinds = of(terms, "rules").items?.oneOf ?? []
  return {
    phase,
    terms,
    day: of(terms, "day"),
    payout: of(terms, "payout"),
    scaling: of(terms, "scaling"),
    size: of(schema, "sizes").items ?? EMPTY,
    platforms: of(schema, "platforms"),
    addOns: of(schema, "addOns"),
    /** Schema of each kind of rule. */
    kinds: new Map(
      kinds.flatMap((one) => {
        const kind = one.properties?.kind?.const
        return kind === undefined ? [] : [[kind, one] as const]
      })
    ),
  }
}
