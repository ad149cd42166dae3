import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { localTime } from "../local-time"

const zones = [
  "Europe/Prague",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "Australia/Lord_Howe",
  "Africa/Monrovia",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "UTC",
]

/** Instants of which many are a few milliseconds from a clock change. */
const instants = fc
  .tuple(
    fc.constantFrom(...zones),
    fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) - 1 }),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean()
  )
  .map(([zone, at, near, exact]) => {
    const change = exact
      ? null
      : Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .getTimeZoneTransition("next")
    const moved = (change?.epochMilliseconds ?? at) + near
    return { zone, at: Math.max(0, moved) }
  })

describe("local time", () => {
  it("is that of the zone, right up to its clock changes", () => {
    fc.assert(
      fc.property(instants, ({ zone, at }) => {
        const local =
          Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
        const { hour, minute, second, millisecond } = local
        expect(localTime(at, zone)).toEqual({
          date: local.toPlainDate().toString(),
          ms: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond,
        })
      }),
      { numRuns: 1500 }
    )
  })
})
