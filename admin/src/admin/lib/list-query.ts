/** What the table keeps in the address bar, and what the list endpoints take. */
export interface ListState {
  q?: string
  order?: string
  limit: number
  offset: number
  filters: Record<string, string[]>
}

/**
 * Reads the state of a table from its search parameters. Values written by the
 * table are JSON, values written by hand are taken as they stand.
 */
export function readListState(
  params: URLSearchParams,
  filterIds: readonly string[],
  limit: number,
  prefix = ""
): ListState {
  const read = (key: string) => params.get(prefix + key)?.trim() || undefined
  const offset = Number(read("offset"))
  const filters: Record<string, string[]> = {}
  for (const id of filterIds) {
    const values = filterValues(read(id))
    if (values.length > 0) {
      filters[id] = values
    }
  }
  return {
    q: read("q"),
    order: read("order"),
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    filters,
  }
}

function filterValues(raw: string | undefined): string[] {
  if (raw === undefined) {
    return []
  }
  const parsed = parseJson(raw)
  const values = Array.isArray(parsed) ? parsed : [parsed]
  return values.filter((value) => value !== null).map(String)
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}
