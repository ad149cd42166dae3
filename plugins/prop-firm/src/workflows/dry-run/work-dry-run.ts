import { parseTerms } from "@highwater/domain"
import type { Terms } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { pgConnection } from "../../lib/pg-connection"
import { chooseTerms } from "../../modules/challenge/add-ons/choose-terms"
import { countTrial } from "../../modules/challenge/dry-runs/count-trial"
import type { DryRunRow } from "../../modules/challenge/dry-runs/dry-run"
import { tryTerms } from "../../modules/challenge/dry-runs/try-terms"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"

interface Account {
  phase_key: string
  size_key: string
  add_ons: string
  document: unknown
}

/** The new terms of an account's place; null where there is no such size, phase or choice of add-ons. */
function newTerms(run: DryRunRow, account: Account): Terms | null {
  const { document, document_hash: version_hash } = run
  const { size_key, add_ons, phase_key } = account
  try {
    const keys = add_ons.split(",").filter((key) => key !== "")
    const { phases } = chooseTerms({ version_hash, document, size_key }, keys)
    return phases.find(({ key }) => key === phase_key)?.terms ?? null
  } catch (error) {
    if (error instanceof MedusaError || error instanceof Error) {
      return null
    }
    throw error
  }
}

/** One account under the terms it had and under the new ones. */
async function tryAccount(
  container: MedusaContainer,
  run: DryRunRow,
  id: string
): Promise<DryRunRow["result"]> {
  const knex = pgConnection(container)
  const account = await knex("prop_challenge_account as account")
    .join("prop_challenge as challenge", "challenge.id", "account.challenge_id")
    .join("prop_terms as terms", "terms.id", "account.terms_id")
    .where("account.id", id)
    .first<Account | undefined>(
      "account.phase_key",
      "challenge.size_key",
      "challenge.add_ons",
      "terms.document"
    )
  const had = account && parseTerms(account.document)
  if (!account || !had?.ok) {
    return run.result
  }
  const events = await container
    .resolve<EvaluationModuleService>(EVALUATION_MODULE)
    .events(id)
  const terms = newTerms(run, account)
  return countTrial(
    run.result,
    await tryTerms(had.terms, events),
    terms && (await tryTerms(terms, events))
  )
}

/**
 * Works on a dry run until it is done or its time is up; what was counted is kept
 * with each account, so that it goes on where it stopped, also after a crash.
 */
export async function workDryRun(
  container: MedusaContainer,
  start: DryRunRow,
  until: number
): Promise<void> {
  const table = () => pgConnection(container)<DryRunRow>("prop_dry_run")
  let run = start
  while (run.done < run.accounts.length && Date.now() < until) {
    const id = run.accounts[run.done] ?? ""
    run = {
      ...run,
      result: await tryAccount(container, run, id),
      done: run.done + 1,
    }
    await table()
      .where({ id: run.id, status: "running" })
      .update({
        done: run.done,
        result: JSON.stringify(run.result) as never,
      })
  }
  if (run.done >= run.accounts.length) {
    await table()
      .where({ id: run.id })
      .update({ status: "done", finished_at: new Date() })
  }
}
