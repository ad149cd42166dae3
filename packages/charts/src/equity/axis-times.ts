import { zoneParts } from "./zone-parts"

const DAY_SECONDS = 86_400

/**
 * Labels of the time axis in the rule zone: hours as "14:00", and the date wherever a new day
 * begins. Over longer spans every label is a date.
 */
export function axisTimes(
  splits: number[],
  timeZone: string,
  locale = "en-GB"
): string[] {
  const step = (splits[1] ?? 0) - (splits[0] ?? 0)
  return splits.map((seconds) => {
    const { date, time } = zoneParts(seconds * 1000, timeZone, locale)
    return step >= DAY_SECONDS || time === "00:00" ? date : time
  })
}
