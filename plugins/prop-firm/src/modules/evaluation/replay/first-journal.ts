import { compile, start, withoutHistory } from "@highwater/domain"
import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { foldEvent } from "../engine/fold-event"
import type { Folded } from "../engine/fold-event"

const PAGE = 2000

type Row = { number: number; event: TradingEvent }

/**
 * Folds what the first form of the journal has of an account: one row per event,
 * evaluated by programs that remembered the newest events for late ones.
 */
export async function* foldFirstJournal(
  knex: Knex,
  account: EvaluatedAccount
): AsyncGenerator<Folded & { event: TradingEvent }> {
  const remembering = compile(account.compiled.terms, {
    engine: account.compiled.program.engine,
  })
  let current = { ...account, state: start(remembering) }
  for (;;) {
    const rows = await knex("prop_journal_v0")
      .where({ challenge_account_id: account.id })
      .where("number", ">", current.number)
      .orderBy("number")
      .limit(PAGE)
      .select<Row[]>("number", "event")
    for (const { event } of rows) {
      const folded = foldEvent(current, { event, remembering })
      current = folded.account
      const state = withoutHistory(current.state)
      yield { ...folded, event, account: { ...current, state } }
    }
    if (rows.length < PAGE) {
      return
    }
  }
}
