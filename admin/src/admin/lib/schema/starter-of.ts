import { choicesOf } from "./choices-of"
import type { Json, Schema } from "./schema"

const TEXTS: Record<string, string> = {
  percent: "10",
  money: "1000",
  lots: "1",
  factor: "2",
  duration: "P1D",
}

/** A value of a schema to begin with: what is required and nothing else. */
export function starterOf(schema: Schema): Json {
  if (schema.const !== undefined) {
    return schema.const
  }
  if (schema.anyOf) {
    const [first] = choicesOf(schema)
    return first ? starterOf(first) : null
  }
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).flatMap((key) => {
          const inner = schema.properties?.[key]
          return inner ? [[key, starterOf(inner)]] : []
        })
      )
    case "array":
      return schema.items && (schema.minItems ?? 0) > 0
        ? [starterOf(schema.items)]
        : []
    case "boolean":
      return true
    case "integer":
      return schema.minimum ?? 1
    default:
      return (
        schema.enum?.[0] ??
        schema.examples?.[0] ??
        TEXTS[schema["x-unit"] ?? ""] ??
        ""
      )
  }
}
