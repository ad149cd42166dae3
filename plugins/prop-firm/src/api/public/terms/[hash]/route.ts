import { handle } from "../../../../lib/handle"
import { pgConnection } from "../../../../lib/pg-connection"
import { readPublicTerms } from "../../../../lib/read-public-terms"
import { retrievePublicTerms } from "../routes"

export const GET = handle(
  retrievePublicTerms,
  async ({ params, locale, scope }) => ({
    terms: await readPublicTerms(pgConnection(scope), params.hash, locale),
  })
)
