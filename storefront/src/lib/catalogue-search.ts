/** Orders of the catalogue. */
export const SORTS = ["featured", "price", "-price", "newest"] as const

/** What a visitor narrowed the catalogue to; all of it lives in the address. */
export interface CatalogueSearch {
  /** Evaluation phases: 0 is an instant program. */
  steps: number | null
  floor: "static" | "trailing" | null
  /** Initial balance of a size, as in the document. */
  size: string | null
  currency: string | null
  platform: string | null
  /** Percent, at least. */
  split: string | null
  /** In the region's currency, at most. */
  price: string | null
  category: string | null
  sort: (typeof SORTS)[number]
  /** From 1. */
  page: number
  /** Sizes chosen for the comparison, each as "handle:size". */
  picks: string[]
}

/** Sizes that fit side by side. */
export const MOST_PICKS = 4

type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) || null

const decimal = (value: string | null): string | null =>
  value !== null && /^\d{1,15}(\.\d{1,8})?$/.test(value) ? value : null

const text = (value: string | null): string | null =>
  value === null ? null : value.slice(0, 100)

/** Sizes chosen for the comparison, out of an address: each once, no more than fit. */
export function readPicks(value: string | string[] | undefined): string[] {
  const given = Array.isArray(value) ? value : value ? [value] : []
  const known = given.filter((pick) => /^[^:]{1,100}:[^:]{1,100}$/.test(pick))
  return [...new Set(known)].slice(0, MOST_PICKS)
}

/** Reads the search out of an address; what it does not understand it leaves out. */
export function readSearch(params: Params): CatalogueSearch {
  const steps = one(params.steps)
  const floor = one(params.floor)
  const page = one(params.page)
  const sort = one(params.sort)
  return {
    steps: steps !== null && /^\d$/.test(steps) ? Number(steps) : null,
    floor: floor === "static" || floor === "trailing" ? floor : null,
    size: decimal(one(params.size)),
    currency: text(one(params.currency)),
    platform: text(one(params.platform)),
    split: decimal(one(params.split)),
    price: decimal(one(params.price)),
    category: text(one(params.category)),
    sort: SORTS.find((known) => known === sort) ?? "featured",
    page: page !== null && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
    picks: readPicks(params.pick),
  }
}

/** The address of the catalogue with this search; a changed filter begins at its first page. */
export function searchHref(
  search: CatalogueSearch,
  change: Partial<CatalogueSearch> = {}
): string {
  const refiltered = Object.keys(change).some(
    (name) => name !== "picks" && name !== "page"
  )
  const { sort, page, picks, ...filters } = {
    ...search,
    page: refiltered ? 1 : search.page,
    ...change,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value !== null) query.set(name, String(value))
  }
  if (sort !== "featured") query.set("sort", sort)
  if (page > 1) query.set("page", String(page))
  for (const pick of picks) query.append("pick", pick)
  const said = query.toString()
  return said ? `/?${said}` : "/"
}

/** The address of the comparison of some sizes. */
export function compareHref(picks: string[], onlyDifferences = false): string {
  const query = new URLSearchParams(picks.map((pick) => ["pick", pick]))
  if (onlyDifferences) query.set("only", "differences")
  const said = query.toString()
  return said ? `/compare?${said}` : "/compare"
}

/** Puts a size into the comparison, or takes it out. */
export const togglePick = (picks: string[], pick: string): string[] =>
  picks.includes(pick)
    ? picks.filter((one) => one !== pick)
    : [...picks, pick].slice(0, MOST_PICKS)
