const appendQuery = (search: URLSearchParams, query: object): void => {
  for (const [name, value] of Object.entries(query)) {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    for (const one of values) {
      if (["string", "number", "boolean"].includes(typeof one)) {
        search.append(
          Array.isArray(value) ? `${name}[]` : name,
          `${one as string | number | boolean}`
        )
      }
    }
  }
}

/**
 * Fills `:name` parts of a path and appends the query; lists become `name[]=…`.
 *
 * @throws Error when a part of the path has no value.
 */
export const routeUrl = (
  path: string,
  params: unknown,
  query: unknown
): string => {
  const values = new Map(Object.entries(params ?? {}))
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value: unknown = values.get(name)
    if (typeof value !== "string" || value === "") {
      throw new Error(`The path ${path} needs a value for ${name}.`)
    }
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams()
  appendQuery(search, query ?? {})
  const text = search.toString()
  return text ? `${filled}?${text}` : filled
}
