import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

/** One entry of a weekly feed in ForexFactory's form. */
export const entry = (title: string, date: string, more: object = {}) => ({
  title,
  country: "USD",
  date,
  impact: "High",
  forecast: "1.0%",
  previous: "0.9%",
  ...more,
})

/** An instant some minutes from now, whole seconds. */
export const inMinutes = (minutes: number): string =>
  new Date(Math.floor(Date.now() / 1000) * 1000 + minutes * 60_000)
    .toISOString()
    .replace(".000Z", "+00:00")

/** Imports a weekly feed the way staff do. */
export async function importFeed(
  suite: Suite,
  entries: object[],
  source = "forexfactory"
) {
  const { status, body } = await suite.admin.post<
    Answer<"POST /admin/news-imports">
  >("/admin/news-imports", {
    source,
    format: "forexfactory_json",
    content: JSON.stringify(entries),
  })
  expect({ status, body }).toMatchObject({ status: 201 })
  return body.news_import
}

/** The calendar as the page lists it. */
export async function listed(suite: Suite, query = "limit=100") {
  const { body } = await suite.admin.get<Answer<"GET /admin/news-events">>(
    `/admin/news-events?${query}`
  )
  return body
}
