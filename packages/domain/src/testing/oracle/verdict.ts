import { type Book, storyOf } from "./book"
import { worstGroup } from "./conduct-trades"
import { openRisk } from "./conduct-book"
import { durationOf, idleness } from "./conduct-time"
import { isLevelRule } from "./levels"
import { known, measure } from "./values"

/** A person's decision: the account goes on from here, or it is over. */
export const applyVerdict = (book: Book, number: number): void => {
  const last = book.moments.at(-1)
  if (last?.type !== "event" || last.event.type !== "verdict") return
  const { status } = last.event
  book.outcome = status === "active" ? "open" : status
  book.verdict = number
  book.settled = book.moments.findLastIndex((one) => one.type === "reset")
  if (status === "active") book.passRefused = true
  if (status !== "active" && status !== "passed") return
  book.goesOn = number
  const story = storyOf(book)
  for (const rule of book.terms.rules) {
    const forgive = { event: number, rule: rule.id }
    if (isLevelRule(rule)) {
      const amount = measure(rule.measured, known(story))
      book.forgiven.push({ ...forgive, amount })
    }
    if (rule.kind === "group_loss") {
      const amount = worstGroup(rule, story).negated()
      book.forgiven.push({ ...forgive, amount })
    }
    if (rule.kind === "open_risk") {
      book.forgiven.push({ ...forgive, amount: openRisk(rule, story).total })
    }
    if (rule.kind === "max_duration") {
      const key = `0 ${durationOf(rule, story).limit}`
      book.excused.push({ rule: rule.id, key })
    }
    if (rule.kind === "inactivity") {
      const { since, limit } = idleness(rule, story)
      book.excused.push({ rule: rule.id, key: `${since} ${limit}` })
    }
  }
}
