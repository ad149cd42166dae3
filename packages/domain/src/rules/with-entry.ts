/**
 * A record with one more entry, or another value for one. Records alike share a hidden class, which those made by a spread
 * do not. Keys are days, or contain a space: none means anything to an object.
 */
export const withEntry = <T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T
): Record<string, T> => {
  const next = Object.assign<Record<string, T>, typeof record>({}, record)
  next[key] = value
  return next
}
