import type { Json } from "../json/json"

/** A single value that differs between two documents; `undefined` where it is not there. */
export interface LeafChange {
  path: string[]
  before: Json | undefined
  after: Json | undefined
}

const isBranch = (value: Json | undefined): value is object & Json =>
  typeof value === "object" && value !== null

const part = (value: Json | undefined, key: string): Json | undefined => {
  if (Array.isArray(value)) return value[Number(key)]
  return isBranch(value) && Object.hasOwn(value, key)
    ? (value as Record<string, Json>)[key]
    : undefined
}

/** The values that differ, each with its path; what is new or gone as a whole is one difference. */
export const leafChanges = (
  before: Json | undefined,
  after: Json | undefined,
  path: string[] = []
): LeafChange[] => {
  if (
    isBranch(before) &&
    isBranch(after) &&
    Array.isArray(before) === Array.isArray(after)
  ) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      leafChanges(part(before, key), part(after, key), [...path, key])
    )
  }
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ path, before, after }]
}
