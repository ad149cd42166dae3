import { handle } from "../../../../lib/handle"
import { pgConnection } from "../../../../lib/pg-connection"
import { readPublicTerms } from "../../../../lib/read-public-terms"
import { retrievePublicTerms } from "../routes"

/** What a hash stands for never changes: caches keep it for a year, a copy for each language. */
export const GET = handle(
  retrievePublicTerms,
  async ({ params, locale, scope, res }) => {
    const terms = await readPublicTerms(
      pgConnection(scope),
      params.hash,
      locale
    )
    res.set({
      "cache-control": "public, max-age=31536000, immutable",
      etag: `"${params.hash}-${locale ?? "plain"}"`,
    })
    res.vary("accept-language, x-medusa-locale")
    return { terms }
  }
)
