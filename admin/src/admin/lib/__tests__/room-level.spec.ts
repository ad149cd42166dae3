import { roomLevel } from "../room-level"

describe("roomLevel", () => {
  it.each([
    [undefined, "unknown"],
    [null, "unknown"],
    [-0.1, "gone"],
    [0, "gone"],
    [0.25, "near"],
    [0.26, "ok"],
    [1, "ok"],
  ])("of %p is %s", (fraction, level) => {
    expect(roomLevel(fraction)).toBe(level)
  })
})
