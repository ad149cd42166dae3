import type { Book } from "./book"
import { storyOf } from "./book"
import { naiveDay } from "./naive-day"
import { isFlat } from "./trades"
import { known, settledValues } from "./values"

const gapMs = (text: string): number => {
  const [, hours = "0", minutes = "0", seconds = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(text) ?? []
  return (
    (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000
  )
}

/** Writes down every daily reset up to an instant. */
export const rollTo = (book: Book, at: number): void => {
  const { day: terms } = book.terms
  book.firstDay ??= naiveDay(terms, at)
  for (;;) {
    const day = book.moments.at(-1)?.day ?? book.firstDay
    if (at < day.end) return
    const story = storyOf(book)
    const last = book.moments.findLast((one) => one.type === "event")
    const missing =
      terms.maxSnapshotGap !== undefined &&
      last !== undefined &&
      day.end - last.at > gapMs(terms.maxSnapshotGap) &&
      !isFlat(story, known(story))
    book.moments.push({
      type: "reset",
      at: day.end,
      day: naiveDay(terms, day.end),
      ...settledValues(story),
      missing,
      ended: book.outcome === "breached" || book.outcome === "expired",
    })
    book.locks = book.locks.filter(({ until }) => until > day.end)
  }
}
