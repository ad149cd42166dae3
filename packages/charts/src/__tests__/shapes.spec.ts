import { barLayout } from "../bar-layout"
import { sparklinePath } from "../sparkline-path"

describe("sparklinePath", () => {
  it("is empty without values", () => {
    expect(sparklinePath([], 100, 20)).toBe("")
  })

  it("draws a level line for one value and for equal values", () => {
    expect(sparklinePath([5], 100, 20)).toBe("M2.0 10.0L98.0 10.0")
    expect(sparklinePath([5, 5], 100, 20)).toBe("M2.0 10.0L98.0 10.0")
  })

  it("puts the highest value on top", () => {
    expect(sparklinePath([0, 10], 100, 20)).toBe("M2.0 18.0L98.0 2.0")
  })
})

describe("barLayout", () => {
  it("lets gains rise from the zero line and losses hang from it", () => {
    const { zero, bars } = barLayout([10, -10], 100, 100)
    expect(zero).toBe(50)
    expect(bars[0]).toMatchObject({ y: 0, height: 50, negative: false })
    expect(bars[1]).toMatchObject({ y: 50, height: 50, negative: true })
  })

  it("keeps a day of nothing visible", () => {
    expect(barLayout([0], 100, 100).bars[0]?.height).toBe(1)
  })
})
