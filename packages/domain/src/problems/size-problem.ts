import type { Problem } from "./problem"

const MOST = { depth: 40, values: 100_000, characters: 2_000_000 }

const tooLarge = (what: string): Problem => ({
  path: "",
  message: `is too large: ${what}`,
})

/**
 * What is wrong with the sheer size of an input, or `null`. It is looked at before anything else, so that neither megabytes
 * nor endless nesting cost more than this look.
 */
export const sizeProblem = (input: unknown): Problem | null => {
  const left: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }]
  let values = 0
  let characters = 0
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next
    values += 1
    if (values + left.length > MOST.values) {
      return tooLarge(`over ${MOST.values} values`)
    }
    if (typeof value === "string") characters += value.length
    if (value !== null && typeof value === "object") {
      if (depth === MOST.depth) return tooLarge("nested too deeply")
      if (Array.isArray(value) && value.length > MOST.values) {
        return tooLarge(`a list of ${value.length}`)
      }
      for (const key in value) {
        characters += key.length
        if (left.length > MOST.values) break
        left.push({
          value: (value as Record<string, unknown>)[key],
          depth: depth + 1,
        })
      }
    }
    if (characters > MOST.characters) {
      return tooLarge(`over ${MOST.characters} characters`)
    }
  }
  return null
}
