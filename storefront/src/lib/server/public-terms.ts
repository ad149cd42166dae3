import "server-only"
import { cache } from "react"
import type { PublicTerms, TermsVersion } from "../types"
import { firm, refusedWith } from "./backend"

/** Published terms by their hash, told in the page's language; null where there are none. */
export const publicTerms = cache(
  async (hash: string): Promise<PublicTerms | null> => {
    const client = await firm()
    try {
      const answer = await client("GET /public/terms/:hash", {
        params: { hash },
      })
      return answer.terms
    } catch (error) {
      if (refusedWith(error, 404)) {
        return null
      }
      throw error
    }
  }
)

/** All versions of the program that terms belong to, newest first. */
export async function termsHistory(hash: string): Promise<TermsVersion[]> {
  const client = await firm()
  const answer = await client("GET /public/terms/:hash/history", {
    params: { hash },
  })
  return answer.versions
}
