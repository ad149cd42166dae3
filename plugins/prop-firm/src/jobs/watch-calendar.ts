import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"
import { hasNewsAccounts } from "../workflows/calendar/has-news-accounts"
import { warnOfOldCalendar } from "../workflows/calendar/warn-of-old-calendar"

/** Every hour: a task where accounts need a calendar that nobody has renewed. */
export default async function watchCalendar(container: MedusaContainer) {
  const knex = pgConnection(container)
  await withJobLock(container, "watch-calendar", async () => {
    if (await hasNewsAccounts(knex)) {
      await warnOfOldCalendar(knex, "Challenge accounts have a news rule")
    }
  })
}

export const config = { name: "watch-calendar", schedule: "7 * * * *" }
