import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { runs } from "../../testing/runs"
import { dateOfEpochDay } from "../epoch-day"
import { resetInstant } from "../reset-instant"

const shown = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "millisecond" })

const zones = fc.constantFrom(
  "UTC",
  "Europe/Prague",
  "America/New_York",
  "America/Santiago",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Europe/Dublin"
)
// From 1970 to 2199, half of them around the changes of the clock in our time.
const days = fc.oneof(
  fc.integer({ min: 1, max: 83_900 }),
  fc.integer({ min: 14_600, max: 20_500 })
)
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })

test("a reset is the first instant whose clock shows its time, or the first after a gap", () => {
  fc.assert(
    fc.property(zones, days, minutes, (timeZone, day, minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16)
      const wanted = `${dateOfEpochDay(day)}T${time}:00.000`
      const at = resetInstant(wanted.slice(0, 10), time, timeZone)
      const clock = shown(at, timeZone)
      if (clock === wanted) {
        // No earlier instant shows it: clocks repeat three hours at most.
        const before = [0.5, 1, 2, 3].map((hours) =>
          shown(at - hours * 3_600_000, timeZone)
        )
        expect(before).not.toContain(wanted)
      } else {
        expect(clock > wanted).toBe(true)
        expect(shown(at - 1, timeZone) < wanted).toBe(true)
      }
    }),
    runs(1000)
  )
})
