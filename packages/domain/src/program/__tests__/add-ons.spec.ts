import { templates } from "../../templates"
import { addOnChoices } from "../add-on-choices"
import { addOnPrice } from "../add-on-price"
import type { ProgramDocument } from "../program-schema"

const [template] = templates
const base = template?.document as ProgramDocument
const funded = base.funded
const split = (key: string, value: string, excludes: string[] = []) => ({
  key,
  title: key,
  price: { percent: "10" },
  overrides: [{ phase: funded, path: "payout.split", value }],
  excludes,
})
const free = (key: string, excludes: string[] = []) => ({
  key,
  title: key,
  price: { percent: "0" },
  overrides: [],
  excludes,
})
const size = base.sizes[0]?.key ?? ""

describe("what an add-on costs", () => {
  it("is a percent of the size's price, rounded to the minor unit", () => {
    const price = { percent: "12.5" }
    const of = (amount: string, currency: string) =>
      addOnPrice({ price }, { amount, currency })
    expect(of("199", "USD")).toBe("24.88")
    expect(of("199", "JPY")).toBe("25")
    expect(of("0", "USD")).toBe("0.00")
  })

  it("is an amount of its own currency, and nothing in another", () => {
    const price = { amounts: { USD: "25" } }
    expect(addOnPrice({ price }, { amount: "1", currency: "USD" })).toBe(
      "25.00"
    )
    expect(addOnPrice({ price }, { amount: "1", currency: "EUR" })).toBeNull()
  })
})

describe("which add-ons can be taken", () => {
  const program: ProgramDocument = {
    ...base,
    addOns: [
      split("a", "90"),
      split("b", "95"),
      free("c", ["d"]),
      free("d"),
      free("e"),
    ],
  }
  const against = (chosen: string[]) =>
    Object.fromEntries(
      addOnChoices(program, size, chosen).map(({ addOn, fits, against }) => [
        addOn.key,
        fits ? "fits" : against.join(),
      ])
    )

  it("names what stands against one: the same place, or an exclusion either way", () => {
    expect(against([])).toEqual({
      a: "fits",
      b: "fits",
      c: "fits",
      d: "fits",
      e: "fits",
    })
    expect(against(["a", "d"])).toEqual({
      a: "fits",
      b: "a",
      c: "d",
      d: "fits",
      e: "fits",
    })
    expect(against(["c"])).toMatchObject({ d: "c" })
    expect(against(["a", "b"])).toMatchObject({ a: "b", b: "a" })
  })

  it("knows no add-on for a size there is not", () => {
    expect(addOnChoices(program, "nothing", [])).toEqual([])
  })
})
