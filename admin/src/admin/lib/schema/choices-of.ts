import type { Json, Schema } from "./schema"

/** The alternatives of a union, nested ones and the words of an enumeration each on their own. */
export const choicesOf = (schema: Schema): Schema[] =>
  (schema.anyOf ?? []).flatMap((one) => {
    if (one.anyOf) {
      return choicesOf(one)
    }
    return one.enum
      ? one.enum.map((word): Schema => ({ type: "string", const: word }))
      : [one]
  })

const keysFit = (schema: Schema, value: object): boolean => {
  const own = Object.keys(value)
  return (
    (schema.required ?? []).every((key) => own.includes(key)) &&
    own.every((key) => key in (schema.properties ?? {}))
  )
}

/** Whether a value has the form of a schema, as far as telling alternatives apart needs it. */
export function fits(schema: Schema, value: Json | undefined): boolean {
  if (schema.const !== undefined) {
    return value === schema.const
  }
  if (schema.anyOf) {
    return schema.anyOf.some((one) => fits(one, value))
  }
  switch (schema.type) {
    case "array":
      return (
        Array.isArray(value) &&
        value.every((one) => !schema.items || fits(schema.items, one))
      )
    case "object":
      return (
        typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        (!schema.properties || keysFit(schema, value))
      )
    case "integer":
      return typeof value === "number"
    default:
      return typeof value === schema.type
  }
}
