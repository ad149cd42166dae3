import { parseProgram } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { contentHash } from "../programs/content-hash"
import { lockProgram } from "../programs/lock-program"
import { emptyResult } from "./dry-run"

export interface StartDryRunInput {
  program_id: string
  /** The revision whose draft is meant. */
  revision: number
  days: 30 | 90
  created_by: string | null
}

/** Most accounts of one trial; the newest count. */
const MOST = 5000

/** Challenge accounts of a program that were opened in the last days, oldest first. */
async function recentAccounts(
  trx: Knex.Transaction,
  programId: string,
  days: number
): Promise<string[]> {
  const rows = await trx("prop_challenge_account as account")
    .join("prop_challenge as challenge", "challenge.id", "account.challenge_id")
    .join(
      "prop_account_state as state",
      "state.challenge_account_id",
      "account.id"
    )
    .where("challenge.program_id", programId)
    .whereRaw("account.created_at > now() - make_interval(days => ?)", [days])
    .orderBy("account.created_at", "desc")
    .limit(MOST)
    .select<{ id: string }[]>("account.id")
  return rows.map(({ id }) => id).reverse()
}

/**
 * Notes a draft to be tried on the challenges of the last days.
 *
 * @throws MedusaError `not_found`, `conflict` for an old revision, `invalid_data` for
 * a draft with problems or no challenges to try it on.
 */
export async function startDryRun(
  trx: Knex.Transaction,
  { program_id, revision, days, created_by }: StartDryRunInput
): Promise<string> {
  const { draft } = await lockProgram(trx, program_id, revision)
  const parsed = parseProgram(draft)
  if (!parsed.ok) {
    const [problem] = parsed.problems
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `draft: ${problem?.path}: ${problem?.message}`
    )
  }
  const accounts = await recentAccounts(trx, program_id, days)
  if (accounts.length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `days: no challenge account of this program was opened in the last ${days} days.`
    )
  }
  const id = generateEntityId(undefined, "dryr")
  await trx("prop_dry_run").insert({
    id,
    program_id,
    document: JSON.stringify(parsed.program),
    document_hash: contentHash(parsed.program),
    days,
    accounts: JSON.stringify(accounts),
    result: JSON.stringify(emptyResult()),
    status: "running",
    created_by,
  })
  return id
}
