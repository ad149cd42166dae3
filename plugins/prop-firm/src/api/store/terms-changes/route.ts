import { handle } from "../../../lib/handle"
import { pgConnection } from "../../../lib/pg-connection"
import { readOwnChanges } from "../../../lib/terms-changes/read-own-changes"
import { listStoreTermsChanges } from "./routes"

export const GET = handle(
  listStoreTermsChanges,
  async ({ actor, locale, scope }) => ({
    terms_changes: await readOwnChanges(
      pgConnection(scope),
      actor.id ?? "",
      locale
    ),
  })
)
