import { guessCountry } from "../guess-country"

describe("guessCountry", () => {
  it.each([
    ["en-US,en;q=0.9", "us"],
    ["fr-FR,de-AT;q=0.8", "at"],
    ["fr", "at"],
    [null, "at"],
  ])("of %s is %s", (header, expected) => {
    expect(guessCountry(header, ["at", "us"])).toBe(expected)
  })

  it("is nothing where the firm sells nowhere", () => {
    expect(guessCountry("en-US", [])).toBe("")
  })
})
