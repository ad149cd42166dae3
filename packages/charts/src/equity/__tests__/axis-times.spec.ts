import { axisTimes } from "../axis-times"

const at = (text: string): number => Date.parse(text) / 1000

describe("axisTimes", () => {
  it("tells hours in the zone, and the date where a day begins", () => {
    expect(
      axisTimes(
        [at("2026-03-02T17:00:00Z"), at("2026-03-02T23:00:00Z")],
        "Europe/Prague"
      )
    ).toEqual(["18:00", "3 Mar"])
  })

  it("tells dates only over days, through a change of the clocks too", () => {
    expect(
      axisTimes(
        [at("2026-03-28T23:00:00Z"), at("2026-03-29T23:00:00Z")],
        "Europe/Prague"
      )
    ).toEqual(["29 Mar", "30 Mar"])
  })
})
