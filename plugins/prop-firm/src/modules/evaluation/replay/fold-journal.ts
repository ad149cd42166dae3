import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  AccountIdentity,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import { firstAccount } from "../engine/first-account"
import { foldEvent } from "../engine/fold-event"
import type { Folded } from "../engine/fold-event"
import { entriesOf } from "./entries-of"
import { foldFirstJournal } from "./first-journal"

/**
 * Evaluates the whole journal of an account anew, event by event in the general
 * form: what the compact form decided is not taken on trust.
 */
export async function* foldJournal(
  knex: Knex,
  identity: AccountIdentity,
  head: number
): AsyncGenerator<Folded> {
  let account: EvaluatedAccount = firstAccount(identity)
  for await (const folded of foldFirstJournal(knex, account)) {
    account = folded.account
    yield folded
  }
  for await (const entry of entriesOf(knex, identity, 0, head)) {
    const { event, differs } = entry
    const folded = foldEvent(account, {
      event,
      ...(differs === undefined ? {} : { differs }),
    })
    account = folded.account
    yield folded
  }
}
