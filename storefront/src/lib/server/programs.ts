import "server-only"
import type { Routes } from "@highwater/prop-firm/types"
import { getLocale } from "next-intl/server"
import { headers } from "next/headers"
import { cache } from "react"
import { firm, medusa, refusedWith } from "./backend"
import { chosenRegion } from "./session"
import type { CatalogueSearch } from "../catalogue-search"
import { formatsOf } from "../formats"
import { spokenCountry } from "../guess-country"
import type { Region } from "../medusa-types"
import type { Choice, Program } from "../types"

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

/** Programs on a page of the catalogue. */
export const PAGE_SIZE = 24

/**
 * Whose prices and offers are shown: the region's, and the country that the browser names, where the
 * firm sells to it in this region.
 */
const asker = cache(
  async (): Promise<{ region_id?: string; country_code?: string }> => {
    const region = await currentRegion()
    if (!region) {
      return {}
    }
    const country = spokenCountry(
      (await headers()).get("accept-language"),
      region.countries.map((one) => one.iso_2)
    )
    return {
      region_id: region.id,
      ...(country === null ? {} : { country_code: country }),
    }
  }
)

/** What the visitor's place is called when something is not offered there. */
export const visitorPlace = cache(async (): Promise<string> => {
  const [{ country_code }, region, locale] = await Promise.all([
    asker(),
    currentRegion(),
    getLocale(),
  ])
  return country_code
    ? formatsOf(locale).country(country_code)
    : (region?.name ?? "")
})

/** A page of what is on sale, with prices of the current region and all that can be chosen. */
export async function catalogue(
  search: CatalogueSearch
): Promise<Routes["GET /store/programs"]["answer"]> {
  const client = await firm()
  const given = {
    steps: search.steps,
    floor: search.floor,
    initial_balance: search.size,
    currency: search.currency,
    platform: search.platform,
    min_split: search.split,
    max_price: search.price,
    category: search.category,
  }
  return client("GET /store/programs", {
    query: {
      ...(await asker()),
      ...Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== null)
      ),
      order: search.sort,
      limit: PAGE_SIZE,
      offset: (search.page - 1) * PAGE_SIZE,
    },
  })
}

/** One program by its handle, or null where there is none. */
export const program = cache(
  async (handle: string): Promise<Program | null> => {
    const client = await firm()
    try {
      const answer = await client("GET /store/programs/:handle", {
        params: { handle },
        query: await asker(),
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

/** A size with add-ons: price and terms; null where they cannot be taken together, or no longer. */
export const choice = cache(
  async (
    handle: string,
    size: string,
    addOns: string
  ): Promise<Choice | null> => {
    const client = await firm()
    try {
      const answer = await client("GET /store/programs/:handle/choice", {
        params: { handle },
        query: { ...(await asker()), size, add_ons: addOns },
      })
      return answer.choice
    } catch (error) {
      if (refusedWith(error, 400) || refusedWith(error, 404)) {
        return null
      }
      throw error
    }
  }
)
