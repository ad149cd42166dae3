/** A growing set of event ids whose versions share one map, as in `AppendLog`. */
export interface SeenIds {
  readonly shared: Map<string, number>
  readonly size: number
}

export const noIds = (): SeenIds => ({ shared: new Map(), size: 0 })

export const hasId = (seen: SeenIds, id: string): boolean =>
  (seen.shared.get(id) ?? Infinity) < seen.size

export const withId = (seen: SeenIds, id: string): SeenIds => {
  const shared =
    seen.shared.size === seen.size ? seen.shared : new Map(entriesOf(seen))
  shared.set(id, seen.size)
  return { shared, size: seen.size + 1 }
}

const entriesOf = (seen: SeenIds): [string, number][] =>
  [...seen.shared].filter(([, index]) => index < seen.size)

export const idsOf = (seen: SeenIds): string[] =>
  entriesOf(seen).map(([id]) => id)

export const seenIds = (ids: readonly string[]): SeenIds => ({
  shared: new Map(ids.map((id, index) => [id, index])),
  size: ids.length,
})
