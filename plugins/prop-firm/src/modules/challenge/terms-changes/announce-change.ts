import type { ProgramDocument } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import { chooseTerms } from "../add-ons/choose-terms"
import { writeTerms } from "../add-ons/write-terms"
import { findReached, type ReachedChallenge } from "./find-reached"
import type { TermsChangeScope } from "./terms-change"

export interface AnnounceInput {
  program_id: string
  /** Number of the published version whose terms are to hold. */
  version: number
  scope: TermsChangeScope
  announcement: string
  effective_at: string
  consent_required: boolean
  reason: string
  created_by: string | null
}

interface Version {
  id: string
  hash: string
  document: ProgramDocument
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** Why a challenge cannot go over to a version; null where it can. */
function misfit(
  { document }: Version,
  { size_key, currency, initial_balance, phases }: ReachedChallenge
): string | null {
  const size = document.sizes.find(({ key }) => key === size_key)
  if (!size) {
    return `the version has no size "${size_key}"`
  }
  if (
    size.currency !== currency ||
    !MathBN.eq(size.initialBalance, initial_balance)
  ) {
    return `the size "${size_key}" is another amount`
  }
  return document.phases.map(({ key }) => key).join() === phases.join()
    ? null
    : "the version has other phases"
}

/** Publishes the terms of everything the reached challenges were sold as. */
async function publishTerms(
  trx: Knex.Transaction,
  version: Version,
  reached: ReachedChallenge[]
): Promise<void> {
  const sold = new Map(
    reached.map((one) => [`${one.size_key} ${one.add_ons}`, one])
  )
  for (const one of sold.values()) {
    const problem = misfit(version, one)
    if (problem) {
      refuse(`version: ${one.number} cannot be reached, ${problem}.`)
    }
    const { size_key } = one
    const { add_ons, phases } = chooseTerms(
      { version_hash: version.hash, document: version.document, size_key },
      one.add_ons.split(",").filter((key) => key !== "")
    )
    const place = { program_version_id: version.id, size_key, add_ons }
    await writeTerms(trx, place, phases)
  }
}

/**
 * Announces that a version is to hold for running challenges too. Every challenge it
 * reaches is written down with it; one that cannot follow refuses the whole.
 *
 * @throws MedusaError `not_found` for the version, `invalid_data` that says which
 * challenge cannot be reached, or that none is.
 */
export async function announceChange(
  trx: Knex.Transaction,
  { version: number, program_id, ...input }: AnnounceInput
): Promise<{ id: string; reached: number }> {
  const version = await trx<Version & { program_id: string; number: number }>(
    "prop_program_version"
  )
    .where({ program_id, number })
    .first("id", "hash", "document")
  if (!version) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Program ${program_id} has no published version ${number}.`
    )
  }
  const reached = await findReached(trx, program_id, number)
  if (reached.length === 0) {
    refuse(`version: no running challenge is under a version before ${number}.`)
  }
  await publishTerms(trx, version, reached)
  const id = generateEntityId(undefined, "tchg")
  await trx("prop_terms_change").insert({
    id,
    program_id,
    program_version_id: version.id,
    ...input,
  })
  await trx.batchInsert(
    "prop_terms_change_reach",
    reached.map((challenge) => ({
      change_id: id,
      challenge_id: challenge.id,
      customer_id: challenge.customer_id,
    })),
    1000
  )
  return { id, reached: reached.length }
}
