import { calendarQuery } from "../calendar-query"
import type { ListState } from "../list-query"

const NOW = new Date(2026, 2, 28, 15, 30)
const state = (filters: ListState["filters"]): ListState => ({
  limit: 20,
  offset: 0,
  filters,
})
const local = (day: number) => new Date(2026, 2, day).toISOString()

describe("calendarQuery", () => {
  it("takes days by the reader's own clock, across a clock change too", () => {
    expect(calendarQuery(state({ day: ["today"] }), NOW)).toMatchObject({
      from: local(28),
      to: local(29),
    })
    expect(calendarQuery(state({ day: ["tomorrow"] }), NOW)).toMatchObject({
      from: local(29),
      to: local(30),
    })
    expect(calendarQuery(state({ day: ["week"] }), NOW)).toMatchObject({
      from: local(28),
      to: local(35),
    })
  })

  it("shows days to come in order, all else backwards", () => {
    expect(calendarQuery(state({}), NOW).order).toBe("-starts_at")
    expect(calendarQuery(state({ day: ["week"] }), NOW).order).toBe("starts_at")
    const chosen = { ...state({ day: ["week"] }), order: "title" }
    expect(calendarQuery(chosen, NOW).order).toBe("title")
    const past = calendarQuery(state({ day: ["past"] }), NOW)
    expect(past).toMatchObject({ to: local(28), order: "-starts_at" })
    expect(past.from).toBeUndefined()
  })

  it("takes only what it knows from the address", () => {
    const query = calendarQuery(
      state({ impact: ["high", "huge"], state: ["odd"], currency: ["USD"] }),
      NOW
    )
    expect(query).toMatchObject({ impact: ["high"], currency: ["USD"] })
    expect(query.state).toBeUndefined()
  })
})
