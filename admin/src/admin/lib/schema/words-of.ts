import type { Schema } from "./schema"

/** "at_or_below" as "At or below". */
export const wordsOf = (token: string): string => {
  const text = token.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2")
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}

/** What an alternative is called in a list: its word, its fields, or that it is a list. */
export const choiceName = (schema: Schema): string => {
  if (schema.const !== undefined) {
    return wordsOf(schema.const)
  }
  if (schema.type === "array") {
    const step = Object.entries(schema.items?.properties ?? {})[0]
    return step ? `In steps: ${step[1].title ?? wordsOf(step[0])}` : "In steps"
  }
  const [key] = schema.required ?? []
  return key
    ? (schema.properties?.[key]?.title ?? wordsOf(key))
    : (schema.title ?? "One value")
}
