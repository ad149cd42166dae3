import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../lib/actor"
import { recordAudit } from "../../modules/access/record-audit"
import type { Change } from "../../modules/trading/calendar/plan-import"

/** More moves than this are one mistake (a wrong zone), recorded with the import. */
const MOST_ENTRIES = 200

/** An audit entry for each event that an import moved. */
export async function recordMoves(
  trx: Knex.Transaction,
  moved: Change[],
  actor: Actor
): Promise<void> {
  for (const { event, row } of moved.slice(0, MOST_ENTRIES)) {
    await recordAudit(trx, {
      actor,
      action: "news_event.move",
      target: { type: "news_event", id: event.id },
      reason: `${event.currency} ${event.title}: ${event.startsAt} (${event.precision}) is now ${row.startsAt} (${row.precision})`,
      before: { starts_at: event.startsAt, time_precision: event.precision },
      after: { starts_at: row.startsAt, time_precision: row.precision },
    })
  }
}
