import type { MedusaContainer } from "@medusajs/framework/types"
import { withJobLock } from "../lib/with-job-lock"
import { fetchCalendar } from "../workflows/calendar/fetch-calendar"

/** Every minute: the news calendar is fetched where staff said from where, and it is time. */
export default async function fetchCalendarJob(container: MedusaContainer) {
  await withJobLock(container, "fetch-calendar", () =>
    fetchCalendar(container, {
      actor: { type: "system", id: null },
      isForced: false,
    })
  )
}

export const config = { name: "fetch-calendar", schedule: "* * * * *" }
