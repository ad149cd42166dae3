import { kindGuides, publishedSchemas } from "@highwater/domain"
import { handle } from "../../../lib/handle"
import { readProgramForm } from "../program-templates/routes"

/** Made once: it changes with the version of the software only. */
const form = () => ({
  schema: {
    ...publishedSchemas().find(({ file }) => file === "program.schema.json")
      ?.schema,
  },
  guides: Object.fromEntries(
    Object.entries(kindGuides).map(([kind, { starter, usual }]) => [
      kind,
      { starter: { ...starter }, usual: [...usual] },
    ])
  ),
})
let made: ReturnType<typeof form> | undefined

export const GET = handle(readProgramForm, () =>
  Promise.resolve((made ??= form()))
)
