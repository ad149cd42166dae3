import type { Translate } from "../../lib/translate"

/** How often staff can have the calendar fetched, in minutes. */
export const EVERY_MINUTES = [15, 60, 360, 720, 1440] as const

/** "Every 6 hours"; other numbers come from the HTTP API. */
export const wordsForEvery = (t: Translate, minutes: number): string =>
  EVERY_MINUTES.some((one) => one === minutes)
    ? t(`calendar.feed.minutes.${minutes}`)
    : t("calendar.feed.minutes.other", { minutes })
