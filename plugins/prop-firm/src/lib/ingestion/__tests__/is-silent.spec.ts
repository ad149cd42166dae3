import { isSilent } from "../is-silent"

const at = (text: string) => Date.parse(text)
const silent = (
  last: string | null,
  now: string,
  most: number | null = 60,
  stale_at_weekends = false
) =>
  isSilent(
    {
      stale_after_seconds: most,
      stale_at_weekends,
      last_received_at: last === null ? null : new Date(last),
    },
    at(now)
  )

describe("a connection is silent", () => {
  it("when nothing came for longer than it may be", () => {
    expect(silent("2026-11-23T13:00:00Z", "2026-11-23T13:01:00Z")).toBe(false)
    expect(silent("2026-11-23T13:00:00Z", "2026-11-23T13:01:01Z")).toBe(true)
  })

  it("never before it has sent anything, nor where nobody watches", () => {
    expect(silent(null, "2026-11-23T13:01:01Z")).toBe(false)
    expect(silent("2026-11-23T13:00:00Z", "2026-11-23T15:00:00Z", null)).toBe(
      false
    )
  })

  it("not at the weekend, and on Sunday only from the opening on", () => {
    const friday = "2026-11-20T20:58:00Z"
    expect(silent(friday, "2026-11-20T20:59:59Z")).toBe(true)
    expect(silent(friday, "2026-11-20T21:00:00Z")).toBe(false)
    expect(silent(friday, "2026-11-22T21:59:59Z")).toBe(false)
    expect(silent(friday, "2026-11-21T12:00:00Z", 60, true)).toBe(true)
    expect(silent(friday, "2026-11-22T22:01:00Z")).toBe(false)
    expect(silent(friday, "2026-11-22T22:01:01Z")).toBe(true)
  })
})
