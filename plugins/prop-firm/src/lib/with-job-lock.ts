import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "./pg-connection"

/**
 * Runs a scheduled job in at most one process at a time: the others skip this turn.
 * The lock lives as long as its database transaction, so a crash frees it.
 *
 * @returns false when another process was at it.
 */
export const withJobLock = (
  scope: MedusaContainer,
  name: string,
  work: () => Promise<void>
): Promise<boolean> =>
  pgConnection(scope).transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { taken: boolean }[] }>(
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as taken",
      [`job:${name}`]
    )
    if (!rows[0]?.taken) {
      return false
    }
    await work()
    return true
  })
