import type { Json, Schema } from "../../lib/schema/schema"

/** What every kind of field is given. */
export interface FieldProps {
  schema: Schema
  value: Json | undefined
  onChange: (value: Json) => void
  /** Place in the document, as problems name it. */
  path: string
  label: string
}
