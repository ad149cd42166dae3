import type { CalendarRow } from "../calendar-row"
import { planImport } from "../plan-import"
import type { StoredEvent } from "../stored-event"

const row = (
  title: string,
  startsAt: string,
  more: Partial<CalendarRow> = {}
): CalendarRow => ({
  line: 1,
  sourceId: null,
  title,
  category: null,
  currency: "USD",
  country: null,
  startsAt: `2026-08-${startsAt}:00.000Z`,
  endsAt: null,
  precision: "exact",
  impact: 3,
  isHoliday: false,
  forecast: null,
  previous: null,
  actual: null,
  revised: null,
  ...more,
})
const stored = (
  one: CalendarRow,
  id: string,
  withdrawn = false
): StoredEvent => ({
  ...one,
  id,
  revision: 1,
  withdrawn,
})
const summary = (plan: ReturnType<typeof planImport>) => ({
  fresh: plan.fresh.map(({ title }) => title),
  moved: plan.moved.map(({ event }) => event.id),
  changed: plan.changed.map(({ event }) => event.id),
  unchanged: plan.unchanged.map(({ id }) => id),
  withdrawn: plan.withdrawn.map(({ id }) => id),
})
const none = { fresh: [], moved: [], changed: [], unchanged: [], withdrawn: [] }

describe("planImport", () => {
  it("knows an event by its source's id, wherever it moved and however it is called", () => {
    const known = [stored(row("CPI", "12T12:30", { sourceId: "a" }), "e1")]
    const plan = planImport(
      known,
      [row("CPI m/m", "19T12:30", { sourceId: "a" })],
      false
    )
    expect(summary(plan)).toEqual({ ...none, moved: ["e1"] })
    expect(Object.keys(plan.moved[0]?.changes ?? {}).sort()).toEqual([
      "starts_at",
      "title",
    ])
  })

  it("pairs several of one name and day: same time first, then in order", () => {
    const known = [
      stored(row("Talks", "12T09:00"), "e1"),
      stored(row("Talks", "12T15:00"), "e2"),
    ]
    const plan = planImport(
      known,
      [
        row("Talks", "12T15:00"),
        row("Talks", "12T10:00"),
        row("Talks", "12T18:00"),
      ],
      false
    )
    expect(summary(plan)).toEqual({
      ...none,
      fresh: ["Talks"],
      moved: ["e1"],
      unchanged: ["e2"],
    })
  })

  it("takes another day for another event, except in a complete feed", () => {
    const known = [stored(row("CPI", "12T12:30"), "e1")]
    const next = [row("CPI", "13T12:30")]
    expect(summary(planImport(known, next, false))).toEqual({
      ...none,
      fresh: ["CPI"],
    })
    expect(summary(planImport(known, next, true))).toEqual({
      ...none,
      moved: ["e1"],
    })
  })

  it("withdraws what a complete feed no longer has, inside its own time only", () => {
    const known = [
      stored(row("Before", "01T09:00"), "e0"),
      stored(row("Gone", "12T09:00"), "e1"),
      stored(row("Long gone", "12T10:00"), "e2", true),
    ]
    const feed = [row("First", "10T09:00"), row("Last", "14T09:00")]
    expect(summary(planImport(known, feed, true)).withdrawn).toEqual(["e1"])
    expect(summary(planImport(known, feed, false)).withdrawn).toEqual([])
  })

  it("brings a withdrawn event back and keeps figures an older file lacks", () => {
    const known = [
      stored(row("CPI", "12T12:30", { actual: "0.3%" }), "e1"),
      stored(row("PPI", "12T12:30"), "e2", true),
    ]
    const plan = planImport(
      known,
      [row("CPI", "12T12:30"), row("PPI", "12T12:30")],
      true
    )
    expect(summary(plan)).toEqual({
      ...none,
      changed: ["e2"],
      unchanged: ["e1"],
    })
  })
})
