export interface PhaseName {
  key: string
  title: string
}

/** The phases named in program documents, each key once, in their order. */
export function phasesOf(documents: readonly unknown[]): PhaseName[] {
  const found = new Map<string, string>()
  for (const phase of documents.flatMap(listOfPhases)) {
    const key = textAt(phase, "key")
    if (key && !found.has(key)) {
      found.set(key, textAt(phase, "title") ?? key)
    }
  }
  return [...found].map(([key, title]) => ({ key, title }))
}

function listOfPhases(document: unknown): unknown[] {
  const phases = at(document, "phases")
  return Array.isArray(phases) ? (phases as unknown[]) : []
}

function textAt(value: unknown, key: string): string | null {
  const text = at(value, key)
  return typeof text === "string" ? text : null
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}
