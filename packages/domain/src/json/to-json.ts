import type { Json } from "./json"

/** A plain value as the JSON document it is written as: a copy without `undefined`. */
export const toJson = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value)) as Json
