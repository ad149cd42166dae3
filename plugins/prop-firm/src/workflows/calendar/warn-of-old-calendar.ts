import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { raiseTask } from "../../modules/support/raise-task"
import { newestImport } from "./newest-import"

/** A calendar that was last renewed longer ago is worth a person's look. */
const OLD_AFTER_DAYS = 14

/** Raises a task where the newest import is old, once for each import; `reason` says who needs it. */
export async function warnOfOldCalendar(
  knex: Knex,
  reason: string
): Promise<void> {
  const newest = await newestImport(knex)
  if (newest && Date.now() - newest.getTime() > OLD_AFTER_DAYS * 86_400_000) {
    const day = newest.toISOString().slice(0, 10)
    await raiseTask(knex, {
      kind: "news_calendar.stale",
      title: "The news calendar is old",
      detail: `${reason}, and the calendar was last imported on ${day}. Releases after that are not known.`,
      dedupe_key: `news_calendar.stale:${day}`,
    })
  }
}
