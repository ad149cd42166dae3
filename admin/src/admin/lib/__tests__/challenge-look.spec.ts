import { challengeLook } from "../challenge-look"

const account = (status: string, funded: boolean) => ({
  status,
  phase: { funded },
})

describe("challengeLook", () => {
  it("calls a won challenge funded while its funded account runs", () => {
    expect(
      challengeLook({ status: "won", account: account("active", true) })
    ).toEqual({ status: "active", funded: true })
  })
  it("calls it won once that account has ended, or before it is open", () => {
    for (const ended of [account("breached", true), account("passed", false)]) {
      expect(challengeLook({ status: "won", account: ended })).toEqual({
        status: "won",
        funded: false,
      })
    }
    expect(challengeLook({ status: "won", account: null }).status).toBe("won")
  })
  it("leaves every other status alone", () => {
    expect(
      challengeLook({ status: "suspended", account: account("active", true) })
    ).toEqual({ status: "suspended", funded: false })
  })
})
