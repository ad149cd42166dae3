import type { NewsEvent } from "./types"
import { formatInstant } from "./format-instant"

const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
})
const time = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
})

/** "Fri, 7 Aug 2026" and "14:30 CEST" on the reader's clock. */
export const formatEventTime = ({
  starts_at,
}: Pick<NewsEvent, "starts_at">) => {
  const at = new Date(starts_at)
  return {
    day: day.format(at),
    time: time.format(at),
    full: formatInstant(starts_at),
  }
}
