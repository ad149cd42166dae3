import { createHash } from "node:crypto"
import {
  nextInstant,
  serializeState,
  start,
  termsCanonical,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { compileCached } from "./engine/compile-cached"
import { partOf } from "./engine/part-of"

/** Accounts of a partition are numbered one at a time. */
const SLOTS_LOCK = 7_203_511

export type StartAccountInput = {
  challengeAccountId: string
  connectionId: string
  login: string
  /** The terms document that was bought, with its currency and balances. */
  terms: unknown
}

/**
 * Puts a challenge account under evaluation: keeps the terms it is judged by,
 * found again by their hash, and the state before its first event. Starting it
 * again changes nothing.
 */
export async function startAccount(
  knex: Knex,
  { challengeAccountId, connectionId, login, terms }: StartAccountInput
): Promise<void> {
  const text = JSON.stringify(terms)
  const draft = compileCached(`draft:${sha256(text)}`, terms)
  const hash = sha256(termsCanonical(draft.terms))
  const { program, terms: parsed } = compileCached(hash, terms)
  const state = start(program)
  const opening = parsed.openingBalance ?? parsed.initialBalance
  const part = partOf(challengeAccountId)
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(?, ?)", [SLOTS_LOCK, part])
    await trx("prop_evaluation_terms")
      .insert({ hash, document: text })
      .onConflict("hash")
      .ignore()
    await trx("prop_account_state")
      .insert({
        challenge_account_id: challengeAccountId,
        part,
        slot: trx("prop_account_state")
          .where({ part })
          .select(trx.raw("coalesce(max(slot) + 1, 0)")),
        connection_id: connectionId,
        login,
        terms_hash: hash,
        engine: program.engine,
        currency: parsed.currency,
        state: JSON.stringify(serializeState(state)),
        status: "active",
        quality: "none",
        balance: opening,
        equity: opening,
        next_instant: nextInstant(program, state),
      })
      .onConflict("challenge_account_id")
      .ignore()
  })
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
