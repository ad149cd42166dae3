import { parseTerms, termsCanonical, type Terms } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { pgConnection } from "../../lib/pg-connection"
import { wakeOutbox } from "../../lib/wake-outbox"
import { recordAudit } from "../../modules/access/record-audit"
import { inForce } from "../../modules/challenge/terms-changes/in-force"
import { markApplied } from "../../modules/challenge/terms-changes/mark-applied"
import type { TermsChangeReachRow } from "../../modules/challenge/terms-changes/terms-change"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { ownEventAt } from "../evaluation/own-event-at"

/** How many funded accounts are looked at in one run; the next one goes on. */
const MOST = 500

interface Due {
  change_id: string
  challenge_id: string
  account_id: string
  reason: string
  payouts_before: number | null
  /** Payouts of the account by now. */
  payouts: number
  terms_id: string
  terms_hash: string
  document: unknown
  /** The terms that hold by the account's state where they were changed before. */
  holds: unknown
}

const readDue = (knex: Knex): Promise<Due[]> =>
  inForce(knex)
    .where("change.scope", "next_payout_cycle")
    .whereNull("reach.applied_at")
    .join("prop_challenge as challenge", "challenge.id", "reach.challenge_id")
    .join("prop_challenge_account as account", (join) =>
      join.on("account.challenge_id", "challenge.id")
    )
    .join(
      "prop_account_state as state",
      "state.challenge_account_id",
      "account.id"
    )
    .join("prop_terms as terms", (join) =>
      join
        .on("terms.program_version_id", "change.program_version_id")
        .andOn("terms.size_key", "challenge.size_key")
        .andOn("terms.add_ons", "challenge.add_ons")
        .andOn("terms.phase_index", "account.phase_index")
    )
    .where("account.funded", true)
    .whereIn("account.status", ["active", "locked"])
    .orderBy("reach.change_id")
    .limit(MOST)
    .select<Due[]>(
      "change.id as change_id",
      "challenge.id as challenge_id",
      "account.id as account_id",
      "change.reason",
      "reach.payouts_before",
      knex.raw(
        "coalesce((state.state->'state'->'payout'->>'count')::int, 0) as payouts"
      ),
      "terms.id as terms_id",
      "terms.hash as terms_hash",
      "terms.document",
      knex.raw("state.state->'state'->'terms' as holds")
    )

const isHeld = (holds: unknown, terms: Terms): boolean => {
  const parsed = holds === null ? null : parseTerms(holds)
  return (
    parsed?.ok === true &&
    termsCanonical(parsed.terms) === termsCanonical(terms)
  )
}

/** Puts the new terms into the account's journal, and points the account at them. */
async function apply(container: MedusaContainer, due: Due): Promise<void> {
  const parsed = parseTerms(due.document)
  if (!parsed.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Terms ${due.terms_hash} cannot be read.`
    )
  }
  const { terms } = parsed
  // After a crash between the two commits the journal has them already.
  if (!isHeld(due.holds, terms)) {
    const at = await ownEventAt(container, due.account_id)
    await container.resolve<EvaluationModuleService>(EVALUATION_MODULE).submit({
      kind: "own",
      challengeAccountId: due.account_id,
      events: [{ type: "terms_changed", at, terms }],
      note: { actor_type: "system", actor_id: null, reason: due.reason },
    })
  }
  await pgConnection(container).transaction(async (trx) => {
    const { account_id, terms_id, terms_hash } = due
    await trx("prop_challenge_account")
      .where({ id: account_id })
      .update({ terms_id, terms_hash, updated_at: trx.fn.now() })
    await markApplied(trx, due.change_id, due.challenge_id, account_id)
    await recordAudit(trx, {
      actor: { type: "system", id: null },
      action: "terms_change.apply",
      target: { type: "challenge_account", id: account_id },
      reason: due.reason,
      after: { change_id: due.change_id, terms_hash },
    })
  })
}

/**
 * Changes of terms that wait for a payout: how many there were is noted when a
 * change comes into force, and one more begins the cycle that is under the new terms.
 *
 * @returns how many accounts went over.
 */
export async function applyCycleChanges(
  container: MedusaContainer
): Promise<number> {
  const knex = pgConnection(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let applied = 0
  for (const due of await readDue(knex)) {
    if (due.payouts_before === null) {
      const { change_id, challenge_id } = due
      await knex<TermsChangeReachRow>("prop_terms_change_reach")
        .where({ change_id, challenge_id, payouts_before: null })
        .update({ payouts_before: due.payouts })
    } else if (due.payouts > due.payouts_before) {
      try {
        await apply(container, due)
        applied += 1
      } catch (error) {
        logger.error(
          `${due.account_id} did not get the terms of ${due.change_id}: ${String(error)}`
        )
      }
    }
  }
  if (applied > 0) {
    wakeOutbox(container)
  }
  return applied
}
