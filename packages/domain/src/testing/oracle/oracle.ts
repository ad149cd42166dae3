import type { TradingEvent } from "../../events/event-schema"
import type { Terms } from "../../terms/terms-schema"
import { applyFindings } from "./apply-findings"
import { type Book, newBook, storyOf } from "./book"
import { openRefusal } from "./open-refusal"
import { rollTo } from "./roll-to"
import type { Entry, Pardon } from "./story"
import { tell, type Telling } from "./tell"

/** A breach that stands and could be undone, the newest first. */
const standing = (book: Book, rule: string, at: number): Pardon | null => {
  // A lock that is over is nothing to undo, unless more than a lock was found with it.
  const stands = (one: Entry): boolean =>
    one.hard || one.doubt || (one.lockedUntil ?? 0) > at
  const found = book.log.findLast(
    (one) =>
      one.rule === rule &&
      one.event > book.verdict &&
      (stands(one) ||
        (one.lockedUntil !== null &&
          book.log.some((other) => other.event === one.event && stands(other))))
  )
  if (!found) return null
  const keys = book.log
    .filter((one) => one.event === found.event && one.rule === rule)
    .flatMap(({ key }) => (key === null ? [] : [key]))
  return { event: found.event, rule, keys }
}

/** Writes down one event after all others. */
const write = (book: Book, event: TradingEvent, number: number): void => {
  const from = book.moments.length
  rollTo(book, Date.parse(event.at))
  const day = book.moments.at(-1)?.day ?? book.firstDay
  if (!day) return
  book.moments.push({ type: "event", at: Date.parse(event.at), day, event })
  const before = book.outcome
  applyFindings(book, from, number, before)
}

/**
 * Tells the whole story again from its first event, for every event. A reversal makes it told once more, with the breach
 * forgiven where it happened.
 */
export const oracle = (
  terms: Terms,
  events: readonly TradingEvent[]
): Telling[] => {
  const pardons: Pardon[] = []
  const answers: Telling[] = []
  const undone = new Set<number>()
  for (let length = 1; length <= events.length; length += 1) {
    let book = retell(terms, events.slice(0, length), pardons, undone)
    const event = events[length - 1]
    if (event?.type === "reversal") {
      const before = retell(terms, events.slice(0, length - 1), pardons, undone)
      const pardon = standing(
        before,
        event.rule,
        before.moments.at(-1)?.at ?? 0
      )
      if (pardon) {
        pardons.push(pardon)
        undone.add(length)
        book = retell(terms, events.slice(0, length), pardons, undone)
      }
    }
    if (event) answers.push(tell(book, length, event))
  }
  return answers
}

/** The book of some events, a reversal being nothing by itself. */
const retell = (
  terms: Terms,
  events: readonly TradingEvent[],
  pardons: readonly Pardon[],
  undone: ReadonlySet<number>
): Book => {
  const book = newBook(terms, pardons)
  const ids = new Set<string>()
  events.forEach((event, index) => {
    const number = index + 1
    const again = event.id !== undefined && ids.has(event.id)
    const refused =
      event.type === "reversal"
        ? !undone.has(number)
        : openRefusal(storyOf(book), event)
    if (again || refused) {
      book.ignored.add(number)
      return
    }
    if (event.id !== undefined) ids.add(event.id)
    write(book, event, number)
  })
  return book
}
