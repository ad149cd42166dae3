import { equityBucket } from "../equity-bucket"

const HOUR = 3_600_000
const range = (hours: number) => ({
  first: new Date(0),
  last: new Date(hours * HOUR),
})

describe("the width of equity's buckets", () => {
  it.each([
    [24, 1500, 60],
    [25, 1500, 900],
    [7 * 24, 1500, 900],
    [30 * 24, 1500, 3600],
    [200 * 24, 1500, 86_400],
    [4 * 365 * 24, 1500, 86_400],
    [10 * 365 * 24, 1500, 3 * 86_400],
    [24, 600, 900],
  ])("of %p hours in %p points is %p seconds", (hours, points, width) => {
    expect(equityBucket(range(hours), points)).toBe(width)
    const buckets = Math.floor((hours * 3600) / width) + 2
    expect(buckets).toBeLessThanOrEqual(points + 1)
  })

  it("is not narrower than asked for, and a minute where nothing is there", () => {
    expect(equityBucket(range(2), 1500, 3600)).toBe(3600)
    expect(equityBucket({ first: null, last: null }, 1500)).toBe(60)
  })
})
