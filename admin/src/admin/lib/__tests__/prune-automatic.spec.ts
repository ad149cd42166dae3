import { pruneAutomatic } from "../prune-automatic"

it("forgets settings of rules that are gone and keeps the others", () => {
  const phases = [{ terms: { rules: [{ id: "daily" }] } }]
  const automatic = { daily: false, news: true }
  expect(pruneAutomatic({ phases, automatic })).toEqual({
    phases,
    automatic: { daily: false },
  })
  expect(pruneAutomatic({ phases })).toEqual({ phases })
})
