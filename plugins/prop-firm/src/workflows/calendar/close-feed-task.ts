import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../lib/actor"
import { closeTaskByKey } from "../../modules/support/close-task-by-key"
import { feedTaskKey } from "./feed-task-key"

/** The feed answers again, or is another one: nobody has to look any more. */
export async function closeFeedTask(
  trx: Knex.Transaction,
  failingSince: Date | string | null,
  actor: Actor
): Promise<void> {
  if (failingSince !== null) {
    await closeTaskByKey(trx, feedTaskKey(failingSince), actor.id)
  }
}
