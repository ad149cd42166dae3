import {
  compareHref,
  readPicks,
  readSearch,
  searchHref,
  togglePick,
  type CatalogueSearch,
} from "../catalogue-search"
import { SKETCH_EQUITY, sketchFloor } from "../sketch-floor"

const none = readSearch({})

describe("the catalogue's address", () => {
  it("survives a round trip", () => {
    const search: CatalogueSearch = {
      steps: 0,
      floor: "trailing",
      size: "50000",
      currency: "EUR",
      platform: "simulated",
      split: "80",
      price: "299.5",
      category: "one-step",
      sort: "-price",
      page: 3,
      picks: ["two-step:100k", "swift:50k"],
    }
    const { searchParams } = new URL(searchHref(search), "http://x")
    const params: Record<string, string | string[]> =
      Object.fromEntries(searchParams)
    expect(
      readSearch({ ...params, pick: searchParams.getAll("pick") })
    ).toEqual(search)
    expect(searchHref(none)).toBe("/")
  })

  it("begins at the first page when a filter changes, and stays there when a size is picked", () => {
    const third = { ...none, page: 3 }
    expect(searchHref(third, { steps: 2 })).toBe("/?steps=2")
    expect(searchHref(third, { page: 2 })).toBe("/?page=2")
    expect(searchHref(third, { picks: ["a:b"] })).toBe("/?page=3&pick=a%3Ab")
  })

  it("ignores what it does not understand", () => {
    expect(
      readSearch({
        steps: "-1",
        floor: "wet",
        sort: ["x"],
        size: "1e5",
        split: "-3",
        page: "0",
        pick: ["nonsense", ""],
      })
    ).toEqual(none)
  })
})

describe("the comparison", () => {
  it("holds four sizes, each once", () => {
    expect(readPicks(["a:1", "a:1", "b:1", "c:1", "d:1", "e:1"])).toEqual([
      "a:1",
      "b:1",
      "c:1",
      "d:1",
    ])
    expect(togglePick(["a:1"], "b:1")).toEqual(["a:1", "b:1"])
    expect(togglePick(["a:1", "b:1"], "a:1")).toEqual(["b:1"])
    expect(compareHref(["a:1", "b:1"], true)).toBe(
      "/compare?pick=a%3A1&pick=b%3A1&only=differences"
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
