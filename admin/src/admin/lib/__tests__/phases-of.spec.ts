import { phasesOf } from "../phases-of"

describe("phasesOf", () => {
  it("names each phase once, in order", () => {
    const one = {
      phases: [{ key: "phase_1", title: "Phase 1" }, { key: "funded" }],
    }
    const two = {
      phases: [{ key: "phase_1", title: "Step 1" }, { key: "phase_2" }],
    }
    expect(phasesOf([one, two])).toEqual([
      { key: "phase_1", title: "Phase 1" },
      { key: "funded", title: "funded" },
      { key: "phase_2", title: "phase_2" },
    ])
  })
  it.each([[null], [{}], [{ phases: "none" }], [{ phases: [null, 3, {}] }]])(
    "finds none in %p",
    (document) => {
      expect(phasesOf([document])).toEqual([])
    }
  )
})
