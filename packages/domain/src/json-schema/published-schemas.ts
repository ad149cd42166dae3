import { z } from "zod"
import { programSchema } from "../program/program-schema"
import { termsSchema } from "../terms/terms-schema"

/** A JSON Schema (draft 2020-12), as a file in `docs/reference`. */
export interface PublishedSchema {
  file: string
  schema: Readonly<Record<string, unknown>>
}

const NOTE =
  "What a JSON Schema cannot say (ids that must exist, steps that must rise, zones that must be known) is checked when a document is read."

const publish = (file: string, schema: z.ZodType): PublishedSchema => {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    io: "input",
  })
  return {
    file,
    schema: {
      $schema,
      title,
      description: `${description ?? ""} ${NOTE}`.trim(),
      ...rest,
    },
  }
}

/** The schemas of the documents that a firm writes, generated from what the parsers check. */
export const publishedSchemas = (): PublishedSchema[] => [
  publish("terms.schema.json", termsSchema),
  publish("program.schema.json", programSchema),
]
