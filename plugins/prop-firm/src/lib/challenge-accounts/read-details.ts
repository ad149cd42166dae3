import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { pgConnection } from "../pg-connection"
import { accountQuery, selectAccount } from "./account-query"
import { filterAccounts } from "./filter-accounts"
import { presentDetail } from "./present-detail"
import type { PresentedDetail } from "./present-detail"
import {
  readBreaches,
  readOpenTrades,
  readPassing,
  readPhases,
  readSiblings,
} from "./read-parts"

/**
 * Challenge accounts as their pages show them, in the order of the ids asked for
 * and with sentences in a language; ids that do not exist are left out. The number of queries does not depend on
 * the number of ids.
 */
export async function readChallengeAccountDetails(
  scope: MedusaContainer,
  ids: string[],
  locale: Locale | undefined
): Promise<PresentedDetail[]> {
  if (ids.length === 0) {
    return []
  }
  const knex = pgConnection(scope)
  await scope.resolve<EvaluationModuleService>(EVALUATION_MODULE).settle(ids)
  const rows = await selectAccount(filterAccounts(accountQuery(knex), { ids }))
  const [documents, phases, siblings, breaches, trades, passing] =
    await Promise.all([
      readDocuments(
        scope,
        rows.map(({ terms_id }) => terms_id)
      ),
      readPhases(
        knex,
        rows.map(({ program_version_id }) => program_version_id)
      ),
      readSiblings(
        knex,
        rows.map(({ challenge_id }) => challenge_id)
      ),
      readBreaches(knex, ids),
      readOpenTrades(knex, ids),
      readPassing(
        knex,
        rows.flatMap(({ id, evaluation }) =>
          evaluation === "passed" ? id : []
        )
      ),
    ])
  const details = rows.map((row) =>
    presentDetail({
      row,
      document: documents.get(row.terms_id),
      phases: phases.filter(
        ({ program_version_id, size_key }) =>
          program_version_id === row.program_version_id &&
          size_key === row.size_key
      ),
      siblings: siblings.filter(
        ({ challenge_id }) => challenge_id === row.challenge_id
      ),
      breaches: breaches.filter((one) => one.challenge_account_id === row.id),
      trades: trades.filter((one) => one.challenge_account_id === row.id),
      passing: passing.find((one) => one.challenge_account_id === row.id)
        ?.decision,
      locale,
    })
  )
  return ids.flatMap((id) => details.filter((detail) => detail.id === id))
}

async function readDocuments(
  scope: MedusaContainer,
  termsIds: string[]
): Promise<Map<string, unknown>> {
  const rows = await pgConnection(scope)("prop_terms")
    .whereRaw("id = any(?)", [termsIds])
    .select<{ id: string; document: unknown }[]>("id", "document")
  return new Map(rows.map(({ id, document }) => [id, document]))
}
