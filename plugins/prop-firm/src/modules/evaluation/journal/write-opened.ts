import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { Decision } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { unpackAccount } from "../memory/packed-account"
import type { DecisionRow } from "./decision-row"
import type { Opened } from "./group"
import { insertDecisions } from "./insert-decisions"

/**
 * Appends decisions that only open a day. They follow from the journal: what
 * another process has written of them already is the same.
 */
export async function writeOpened(
  trx: Knex.Transaction,
  opened: readonly Opened[]
): Promise<void> {
  const rows = opened.flatMap(({ seq, identity, account }) => {
    const after =
      typeof account === "string" ? unpackAccount(identity, account) : account
    return after.decision ? [rowOf(after, after.decision, seq)] : []
  })
  if (rows.length > 0) {
    const { sql, bindings } = insertDecisions(
      rows,
      "on conflict (challenge_account_id, event) do nothing"
    )
    await trx.raw(sql, bindings)
  }
}

const rowOf = (
  { id, part, number }: EvaluatedAccount,
  decision: Decision,
  seq: number
): DecisionRow => ({
  id: `dcsn_${ulid()}`,
  challenge_account_id: id,
  part,
  seq,
  event: number,
  at: decision.at,
  day: decision.day,
  status: decision.status,
  explanation: null,
  decision,
})
