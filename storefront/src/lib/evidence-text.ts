/** A decimal amount out of a breach's evidence by its name, at the top or one level down; null where it is not there. */
export function evidenceText(evidence: unknown, name: string): string | null {
  const entries = entriesOf(evidence)
  for (const [key, value] of [
    ...entries,
    ...entries.flatMap(([, inner]) => entriesOf(inner)),
  ]) {
    if (
      key === name &&
      typeof value === "string" &&
      /^-?\d+(\.\d+)?$/.test(value)
    ) {
      return value
    }
  }
  return null
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : []
