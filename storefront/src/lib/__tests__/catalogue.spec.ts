import {
  filterPrograms,
  filtersHref,
  readFilters,
  type ProgramFilters,
} from "../filter-programs"
import { SKETCH_EQUITY, sketchFloor } from "../sketch-floor"
import type { PhaseFacts, Program } from "../types"

const facts = (trails: string | null): PhaseFacts => ({
  target: "8000",
  target_percent: "8",
  daily_loss: "5000",
  daily_loss_percent: "5",
  overall_loss: "10000",
  overall_loss_percent: "10",
  overall_trails: trails,
  min_trading_days: 4,
  split: null,
})

const program = (
  id: string,
  steps: number,
  trails: string,
  prices: Record<string, string>
): Program => ({
  id,
  product_id: id,
  handle: id,
  title: id,
  subtitle: null,
  description: null,
  version: 1,
  version_hash: "h",
  published_at: "2026-01-01T00:00:00Z",
  steps,
  offer: { state: "open", reason: null, until: null },
  sizes: Object.entries(prices).map(([balance, amount]) => ({
    key: balance,
    variant_id: `v${balance}`,
    currency: "USD",
    initial_balance: balance,
    price: { amount, currency: "USD" },
    phases: [
      {
        key: "phase_1",
        title: "Phase 1",
        funded: false,
        terms_hash: "t",
        sentences: [],
        facts: facts(trails),
      },
    ],
  })),
})

const dear = program("dear", 2, "none", { "50000": "500", "100000": "900" })
const cheap = program("cheap", 1, "equity", { "50000": "300" })
const none: ProgramFilters = {
  steps: null,
  floor: null,
  size: null,
  sort: "featured",
}
const handles = (filters: Partial<ProgramFilters>): string[] =>
  filterPrograms([dear, cheap], { ...none, ...filters }).map(
    (one) => one.handle
  )

describe("catalogue filters", () => {
  it("keep what matches all of them", () => {
    expect(handles({})).toEqual(["dear", "cheap"])
    expect(handles({ steps: 1 })).toEqual(["cheap"])
    expect(handles({ floor: "static" })).toEqual(["dear"])
    expect(handles({ size: "100000" })).toEqual(["dear"])
    expect(handles({ steps: 1, floor: "static" })).toEqual([])
  })

  it("sort by the price of the chosen size", () => {
    expect(handles({ sort: "price" })).toEqual(["cheap", "dear"])
    expect(handles({ sort: "price", size: "100000" })).toEqual(["dear"])
  })

  it("leave the order of the catalogue alone", () => {
    const all = [dear, cheap]
    filterPrograms(all, { ...none, sort: "price" })
    expect(all).toEqual([dear, cheap])
  })

  it("survive a round trip through the address", () => {
    const filters: ProgramFilters = {
      steps: 0,
      floor: "trailing",
      size: "50000",
      sort: "price",
    }
    const href = filtersHref(filters)
    const params = Object.fromEntries(new URL(href, "http://x").searchParams)
    expect(readFilters(params)).toEqual(filters)
    expect(filtersHref(none)).toBe("/")
  })

  it("ignore what they do not understand", () => {
    expect(readFilters({ steps: "-1", floor: "wet", sort: ["x"] })).toEqual(
      none
    )
  })
})

describe("sketchFloor", () => {
  it("stays, follows at the end of days, or follows at once; and never falls", () => {
    expect(new Set(sketchFloor("none")).size).toBe(1)
    const daily = sketchFloor("end_of_day_equity")
    const live = sketchFloor("equity")
    expect(live.some((floor, index) => floor > (daily[index] ?? 0))).toBe(true)
    for (const floors of [daily, live]) {
      expect([...floors].sort((a, b) => a - b)).toEqual(floors)
      floors.forEach((floor, index) =>
        expect(floor).toBeLessThan(SKETCH_EQUITY[index] ?? 0)
      )
    }
  })
})
