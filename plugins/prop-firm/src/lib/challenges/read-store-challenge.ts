import { describeTerms, type Locale, type Terms } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StoreChallengeAnswer } from "../../types/http/challenge"
import { pgConnection } from "../pg-connection"
import { readChallengeAccountDetails } from "../read-challenge-accounts"
import { readChallenges } from "./read-challenges"

/** The terms of a challenge, phase by phase, in words: those of its challenge account, else those that were sold. */
async function readSentences(
  knex: Knex,
  challengeId: string,
  locale: Locale | undefined
) {
  const rows = await knex("prop_challenge as challenge")
    .join("prop_terms as sold", function onSoldTerms() {
      this.on("sold.program_version_id", "challenge.program_version_id")
        .andOn("sold.size_key", "challenge.size_key")
        .andOn("sold.add_ons", "challenge.add_ons")
    })
    .leftJoin("prop_challenge_account as account", function onPhase() {
      this.on("account.challenge_id", "challenge.id").andOn(
        "account.phase_index",
        "sold.phase_index"
      )
    })
    .joinRaw(
      "join prop_terms as terms on terms.id = coalesce(account.terms_id, sold.id)"
    )
    .where("challenge.id", challengeId)
    .orderBy("terms.phase_index")
    .select<{ phase_key: string; title: string; document: Terms }[]>(
      "terms.phase_key",
      "terms.title",
      "terms.document"
    )
  return rows.map(({ phase_key, title, document }) => ({
    phase: phase_key,
    title,
    sentences: describeTerms(document, { locale }),
  }))
}

/** Ids of a challenge's challenge accounts, oldest first. */
async function accountIds(knex: Knex, challengeId: string): Promise<string[]> {
  const rows = await knex<{ id: string; challenge_id: string }>(
    "prop_challenge_account"
  )
    .where({ challenge_id: challengeId })
    .orderBy("phase_index")
    .select("id")
  return rows.map((row) => row.id)
}

/**
 * A trader's own challenge with everything its page shows. A challenge of somebody
 * else and one that does not exist answer alike.
 *
 * @throws MedusaError `not_found`.
 */
export async function readStoreChallenge(
  scope: MedusaContainer,
  customerId: string,
  id: string,
  locale: Locale | undefined
): Promise<z.infer<typeof StoreChallengeAnswer>["challenge"]> {
  const { challenges } = await readChallenges(scope, {
    id,
    customer_id: customerId,
    limit: 1,
    offset: 0,
  })
  const [challenge] = challenges
  if (!challenge) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no challenge ${id}.`
    )
  }
  const knex = pgConnection(scope)
  return {
    ...challenge,
    accounts: await readChallengeAccountDetails(
      scope,
      await accountIds(knex, id),
      locale
    ),
    terms_sentences: await readSentences(knex, id, locale),
  }
}
