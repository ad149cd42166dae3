import { handle } from "../../../../../lib/handle"
import { pgConnection } from "../../../../../lib/pg-connection"
import { draftChanges } from "../../../../../lib/program-versions/draft-changes"
import { readDraftChanges } from "../../routes"

export const GET = handle(readDraftChanges, async ({ params, locale, scope }) =>
  draftChanges(pgConnection(scope), params.id, locale)
)
