/** A value as JSON holds it. */
export type Json =
  string | number | boolean | null | Json[] | { [key: string]: Json }

/** As much of a JSON Schema as the forms read. */
export interface Schema {
  title?: string
  description?: string
  type?: string
  enum?: string[]
  const?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  additionalProperties?: Schema | false
  propertyNames?: Schema
  minimum?: number
  minItems?: number
  examples?: string[]
  /** money, percent, lots, factor, time or duration. */
  "x-unit"?: string
  $ref?: string
}

export const asObject = (value: Json | undefined): Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? value
    : {}

export const asList = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : []

export const asText = (value: Json | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : ""
