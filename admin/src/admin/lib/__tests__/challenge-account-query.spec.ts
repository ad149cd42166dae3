import { challengeAccountQuery } from "../challenge-account-query"

const state = { limit: 20, offset: 0, filters: {} }

describe("challengeAccountQuery", () => {
  it("puts the least room first unless another order is asked for", () => {
    expect(challengeAccountQuery(state).order).toBe("room")
    expect(challengeAccountQuery({ ...state, order: "-equity" }).order).toBe(
      "-equity"
    )
  })
  it("passes known statuses on and drops the others", () => {
    const query = challengeAccountQuery({
      ...state,
      filters: { status: ["breached", "nonsense"] },
    })
    expect(query.status).toEqual(["breached"])
  })
  it("asks for no status where none is left", () => {
    const query = challengeAccountQuery({
      ...state,
      filters: { status: ["nonsense"] },
    })
    expect(query).not.toHaveProperty("status")
  })
})
