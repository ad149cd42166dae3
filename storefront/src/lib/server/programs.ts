import "server-only"
import { cache } from "react"
import { firm, medusa, refusedWith } from "./backend"
import { chosenRegion } from "./session"
import type { Region } from "../medusa-types"
import type { Program } from "../types"

/** All regions in which the firm sells. */
export const regions = cache(async (): Promise<Region[]> => {
  const answer = await medusa<{ regions: Region[] }>(
    "GET",
    "/store/regions?fields=id,name,currency_code,*countries"
  )
  return answer.regions
})

/** The region whose prices are shown: the chosen one, else the first; undefined where there is none. */
export const currentRegion = cache(async (): Promise<Region | undefined> => {
  const [all, chosen] = await Promise.all([regions(), chosenRegion()])
  return all.find((region) => region.id === chosen) ?? all[0]
})

/** What is on sale, with prices of the current region. */
export const programs = cache(async (): Promise<Program[]> => {
  const region = await currentRegion()
  const client = await firm()
  const answer = await client("GET /store/programs", {
    query: region ? { region_id: region.id } : {},
  })
  return answer.programs
})

/** One program by its handle, or null where there is none. */
export const program = cache(
  async (handle: string): Promise<Program | null> => {
    const region = await currentRegion()
    const client = await firm()
    try {
      const answer = await client("GET /store/programs/:handle", {
        params: { handle },
        query: region ? { region_id: region.id } : {},
      })
      return answer.program
    } catch (error) {
      if (refusedWith(error, 404)) {
        return null
      }
      throw error
    }
  }
)
