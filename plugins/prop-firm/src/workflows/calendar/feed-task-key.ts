import { iso } from "../../lib/iso"

/** One task for each time a feed goes bad, however often it is tried. */
export const feedTaskKey = (failingSince: Date | string): string =>
  `news_calendar.unreachable:${iso(failingSince)}`
