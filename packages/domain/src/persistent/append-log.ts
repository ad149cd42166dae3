/**
 * A list that is only appended to and costs nothing to keep: versions share one array and differ in how much of it they
 * see. Appending to an older version copies, so no version ever sees another's items.
 */
export interface AppendLog<T> {
  readonly shared: T[]
  readonly length: number
}

export const emptyLog = <T>(): AppendLog<T> => ({ shared: [], length: 0 })

export const appended = <T>(log: AppendLog<T>, item: T): AppendLog<T> => {
  const shared =
    log.shared.length === log.length
      ? log.shared
      : log.shared.slice(0, log.length)
  shared.push(item)
  return { shared, length: log.length + 1 }
}

export const itemsOf = <T>(log: AppendLog<T>): T[] =>
  log.shared.slice(0, log.length)

export const logOf = <T>(items: readonly T[]): AppendLog<T> => ({
  shared: [...items],
  length: items.length,
})
