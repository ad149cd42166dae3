import { floorKind, type FloorKind } from "./floor-words"
import type { Program } from "./types"

/** What a visitor narrowed the catalogue to; all of it lives in the address. */
export interface ProgramFilters {
  /** Evaluation phases: 0 is an instant program. */
  steps: number | null
  floor: FloorKind | null
  /** Initial balance of a size, as in the document. */
  size: string | null
  sort: "featured" | "price"
}

type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null

/** Reads the filters out of an address; what it does not understand it leaves out. */
export function readFilters(params: Params): ProgramFilters {
  const steps = one(params.steps)
  const floor = one(params.floor)
  return {
    steps: steps !== null && /^\d$/.test(steps) ? Number(steps) : null,
    floor: floor === "static" || floor === "trailing" ? floor : null,
    size: one(params.size),
    sort: one(params.sort) === "price" ? "price" : "featured",
  }
}

/** The address of the catalogue with these filters. */
export function filtersHref(filters: ProgramFilters): string {
  const search = new URLSearchParams()
  if (filters.steps !== null) search.set("steps", String(filters.steps))
  if (filters.floor !== null) search.set("floor", filters.floor)
  if (filters.size !== null) search.set("size", filters.size)
  if (filters.sort !== "featured") search.set("sort", filters.sort)
  const text = search.toString()
  return text ? `/?${text}` : "/"
}

const priceOf = (program: Program, size: string | null): number => {
  const prices = program.sizes
    .filter((one) => size === null || one.initial_balance === size)
    .flatMap((one) => (one.price ? [Number(one.price.amount)] : []))
  return Math.min(Number.POSITIVE_INFINITY, ...prices)
}

/** The programs that match, in the wanted order. */
export function filterPrograms(
  programs: Program[],
  filters: ProgramFilters
): Program[] {
  const matching = programs.filter(
    (program) =>
      (filters.steps === null || program.steps === filters.steps) &&
      (filters.floor === null || floorKind(program) === filters.floor) &&
      (filters.size === null ||
        program.sizes.some((size) => size.initial_balance === filters.size))
  )
  return filters.sort === "price"
    ? matching.sort(
        (a, b) => priceOf(a, filters.size) - priceOf(b, filters.size)
      )
    : matching
}
