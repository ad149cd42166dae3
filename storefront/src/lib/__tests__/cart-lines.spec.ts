import { challengeLines, chosenAddOns } from "../cart-lines"
import type { CartItem } from "../medusa-types"

const item = (id: string, metadata: CartItem["metadata"]): CartItem => ({
  id,
  title: id,
  product_title: null,
  product_handle: null,
  variant_title: null,
  variant_id: null,
  quantity: 1,
  unit_price: 1,
  total: 1,
  metadata,
})

describe("lines of a cart", () => {
  it("puts add-ons under the challenge they were chosen with, and nowhere else", () => {
    const lines = challengeLines([
      item("first", { choice: "a", add_ons: ["x", "y"] }),
      item("x of first", { choice: "a", add_on: "x" }),
      item("second", { choice: "b", add_ons: [] }),
      item("y of first", { choice: "a", add_on: "y" }),
      item("plain", null),
      item("lost", { add_on: "x" }),
    ])
    expect(
      lines.map(({ item, addOns }) => [item.id, addOns.map(({ id }) => id)])
    ).toEqual([
      ["first", ["x of first", "y of first"]],
      ["second", []],
      ["plain", []],
    ])
  })

  it("reads chosen add-ons only where they are a list", () => {
    expect(chosenAddOns(item("a", { add_ons: ["x"] }))).toEqual(["x"])
    expect(chosenAddOns(item("a", { add_ons: "x" }))).toEqual([])
    expect(chosenAddOns(item("a", null))).toEqual([])
  })
})
