import { handle } from "../../../../../lib/handle"
import { pgConnection } from "../../../../../lib/pg-connection"
import { readTermsHistory } from "../../../../../lib/read-terms-history"
import { listPublicTermsHistory } from "../../routes"

export const GET = handle(
  listPublicTermsHistory,
  async ({ params, scope, res }) => {
    const versions = await readTermsHistory(pgConnection(scope), params.hash)
    res.set("cache-control", "public, max-age=60")
    return { versions }
  }
)
