import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../../lib/pg-connection"
import { wakeOutbox } from "../../lib/wake-outbox"
import { recordAudit } from "../../modules/access/record-audit"
import type { Move, MoveContext } from "../../modules/challenge/moves/move"

/**
 * Carries out one verb: its moves, their audit entries and whatever it puts into
 * the outbox are one database transaction. There is nothing to compensate: what
 * was committed is a fact on record, and the same key never does it twice.
 */
export async function inTransaction(
  container: MedusaContainer,
  context: MoveContext,
  verb: (trx: Knex.Transaction) => Promise<Move[]>
): Promise<Move[]> {
  const moves = await pgConnection(container).transaction(async (trx) => {
    const made = await verb(trx)
    for (const move of made) {
      await recordAudit(trx, {
        actor: context.actor,
        action: `${move.entity}.${move.verb}`,
        target: { type: move.entity, id: move.id },
        reason: context.reason,
        before: { status: move.from_status },
        after: { status: move.to_status },
      })
    }
    return made
  })
  wakeOutbox(container)
  return moves
}
