import { calendarRefused } from "../calendar-refused"
import { readDate, type DateOrder } from "../read-date"
import { readLocalMoment, type StatedZone } from "../read-moment"
import { readXmlEvents } from "../read-xml-events"
import { RowCollector } from "../row-collector"

/** The two roots that are known write their dates differently. */
const DATE_ORDERS: Record<string, DateOrder> = {
  weeklyevents: "month_first",
  monthlyevents: "day_first",
}

/** ForexFactory's weekly XML feed, and the monthly files made after it. */
export function parseForexFactoryXml(text: string, zone: StatedZone) {
  const { root, events, problems } = readXmlEvents(text)
  const order = DATE_ORDERS[root]
  if (!order) {
    throw calendarRefused(
      "content",
      `has the root <${root}>; <weeklyevents> or <monthlyevents> is expected`
    )
  }
  const collector = new RowCollector()
  problems.forEach(({ line, message }) => collector.refuse(line, message))
  for (const { line, fields } of events) {
    const text = (name: string) => fields.get(name) ?? ""
    const date = readDate(text("date"), order)
    collector.add({
      line,
      title: text("title"),
      currency: text("country") || text("currency"),
      impact: text("impact"),
      moment:
        date === null
          ? { problem: `the date "${text("date")}" cannot be read` }
          : readLocalMoment(date, text("time"), zone),
      forecast: text("forecast"),
      previous: text("previous"),
      actual: text("actual"),
    })
  }
  return collector.collected
}
