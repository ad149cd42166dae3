import { readListState } from "../list-query"

const read = (search: string, prefix = "") =>
  readListState(new URLSearchParams(search), ["status", "phase"], 20, prefix)

describe("readListState", () => {
  it("is the first page of everything without parameters", () => {
    expect(read("")).toEqual({
      q: undefined,
      order: undefined,
      limit: 20,
      offset: 0,
      filters: {},
    })
  })
  it("reads what the table writes", () => {
    const search = new URLSearchParams({
      q: " ada ",
      order: "-equity",
      offset: "40",
      status: JSON.stringify(["active", "locked"]),
      phase: JSON.stringify("phase_1"),
    })
    expect(read(search.toString())).toEqual({
      q: "ada",
      order: "-equity",
      limit: 20,
      offset: 40,
      filters: { status: ["active", "locked"], phase: ["phase_1"] },
    })
  })
  it("reads what people write by hand", () => {
    expect(read("status=active").filters).toEqual({ status: ["active"] })
  })
  it.each(["offset=-20", "offset=x", "offset=1.5"])("ignores %s", (search) => {
    expect(read(search).offset).toBe(0)
  })
  it("looks only at its own prefix", () => {
    expect(read("a_q=one&q=two", "a_").q).toBe("one")
  })
})
