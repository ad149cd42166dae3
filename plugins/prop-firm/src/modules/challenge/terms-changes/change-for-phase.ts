import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inForce } from "./in-force"

/** The change whose terms a phase that opens now is under; undefined where it is under those that were sold. */
export async function changeForPhase(
  trx: Knex.Transaction,
  challengeId: string,
  { funded }: { funded: boolean }
): Promise<{ id: string; program_version_id: string } | undefined> {
  return inForce(trx)
    .where("reach.challenge_id", challengeId)
    .modify((query) => {
      // A payout cycle begins with the funded account.
      if (!funded) {
        void query.where("change.scope", "next_phase")
      }
    })
    .orderBy([
      { column: "change.effective_at", order: "desc" },
      { column: "change.created_at", order: "desc" },
    ])
    .first<{ id: string; program_version_id: string } | undefined>(
      "change.id",
      "change.program_version_id"
    )
}
