import { shownStatus } from "../shown-status"

describe("shownStatus", () => {
  it("shows a pause of the challenge before the running account", () => {
    for (const pause of ["suspended", "under_review"]) {
      expect(
        shownStatus({ status: "active", challenge: { status: pause } })
      ).toBe(pause)
    }
  })
  it("else shows the challenge account's own status", () => {
    expect(
      shownStatus({ status: "breached", challenge: { status: "lost" } })
    ).toBe("breached")
  })
})
