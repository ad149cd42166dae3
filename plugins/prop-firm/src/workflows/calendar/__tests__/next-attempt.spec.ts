import { nextAttempt } from "../next-attempt"

describe("the next attempt", () => {
  it.each([
    [0, 360],
    [1, 5],
    [2, 10],
    [3, 20],
    [9, 1280],
    [10, 1440],
    [5000, 1440],
  ])("after %i failures is in %i minutes", (failures, minutes) => {
    expect(nextAttempt(360, failures, 0).getTime()).toBe(minutes * 60_000)
  })
})
