import { Temporal } from "temporal-polyfill"

/**
 * The instants (milliseconds since 1970) at which a zone's clock shows a local date and time: one as a rule, two in order where
 * a clock change repeats the time, none where it is skipped. The zone is an IANA name or a fixed offset such as "-04:00".
 *
 * @throws RangeError where date, time or zone do not exist
 * @example wallClockInstants("2025-03-09T02:30", "America/New_York") // []
 */
export const wallClockInstants = (
  local: string,
  timeZone: string
): number[] => {
  const wanted = Temporal.PlainDateTime.from(local, { overflow: "reject" })
  const found = (["earlier", "later"] as const)
    .map((disambiguation) =>
      wanted.toZonedDateTime(timeZone, { disambiguation })
    )
    .filter((one) => one.toPlainDateTime().equals(wanted))
    .map((one) => one.epochMilliseconds)
  return [...new Set(found)]
}
