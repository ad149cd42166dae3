import { z } from "@medusajs/framework/zod"
import { calendarRefused } from "../calendar-refused"
import { readMoment, type StatedZone } from "../read-moment"
import { RowCollector } from "../row-collector"

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? "")

/** `country` holds a currency code; there is no `actual`, ever. */
const Entry = z.object({
  title: z.string(),
  country: z.string(),
  date: z.string(),
  impact: Text,
  forecast: Text,
  previous: Text,
})

function entriesOf(text: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw calendarRefused("content", `is not JSON: ${why}`)
  }
  if (!Array.isArray(value)) {
    throw calendarRefused("content", "must be a JSON array of events")
  }
  return value as unknown[]
}

/** The weekly JSON feed of ForexFactory; its times carry their offset. */
export function parseForexFactoryJson(text: string, zone: StatedZone) {
  const collector = new RowCollector()
  entriesOf(text).forEach((value, index) => {
    const line = index + 1
    const entry = Entry.safeParse(value)
    if (!entry.success) {
      const [issue] = entry.error.issues
      collector.refuse(line, `${issue?.path.join(".")}: ${issue?.message}`)
      return
    }
    const { title, country, date, impact, forecast, previous } = entry.data
    collector.add({
      line,
      title,
      currency: country,
      impact,
      moment: readMoment(date, "year_first", zone),
      forecast,
      previous,
    })
  })
  return collector.collected
}
