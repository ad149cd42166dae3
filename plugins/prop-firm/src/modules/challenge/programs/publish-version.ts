import {
  parseProgram,
  resolveProgram,
  type Problem,
  type ProgramDocument,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { termsRows } from "../add-ons/terms-rows"
import { contentHash } from "./content-hash"
import { lockProgram } from "./lock-program"
import { matchVariants, type SizeVariant } from "./match-variants"

export interface PublishInput {
  program_id: string
  revision: number
  note: string | null
  published_by: string | null
  variants: SizeVariant[]
}

export interface PublishedVersion {
  id: string
  number: number
  hash: string
}

const refuse = (problems: Problem[]): never => {
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    problems.map(({ path, message }) => `${path}: ${message}`).join("; ")
  )
}

const parsed = (draft: unknown): ProgramDocument => {
  if (!draft) {
    return refuse([{ path: "draft", message: "there is nothing to publish" }])
  }
  const result = parseProgram(draft)
  return result.ok ? result.program : refuse(result.problems)
}

/** The terms of all sizes; those with add-ons follow when they are chosen. */
const allTerms = (program: ProgramDocument, program_version_id: string) =>
  program.sizes.flatMap(({ key }) =>
    termsRows(
      { program_version_id, size_key: key, add_ons: "" },
      resolveProgram(program, key)
    )
  )

/** Number of the version after the newest one. */
async function nextNumber(
  trx: Knex.Transaction,
  programId: string
): Promise<number> {
  const last = await trx<{ number: number; program_id: string }>(
    "prop_program_version"
  )
    .where({ program_id: programId })
    .max<{ max: number | null }>("number as max")
    .first()
  return (last?.max ?? 0) + 1
}

/**
 * Writes a program's draft as its next version, with one terms row per size and
 * phase. What is written can never be changed; challenges point at it for ever.
 *
 * @throws MedusaError `invalid_data` naming the paths of all problems, `not_found`,
 * or `conflict` for an old revision.
 */
export async function publishVersion(
  trx: Knex.Transaction,
  input: PublishInput
): Promise<PublishedVersion> {
  const state = await lockProgram(trx, input.program_id, input.revision)
  const program = parsed(state.draft)
  const matched = matchVariants(
    program.sizes.map(({ key }) => key),
    input.variants
  )
  if (matched.problems.length > 0) {
    refuse(matched.problems)
  }
  const version = {
    id: generateEntityId(undefined, "progv"),
    number: await nextNumber(trx, state.id),
    hash: contentHash(program),
  }
  await trx("prop_program_version").insert({
    ...version,
    program_id: state.id,
    document: JSON.stringify(program),
    variants: JSON.stringify(matched.variants),
    note: input.note,
    published_by: input.published_by,
  })
  await trx("prop_terms").insert(allTerms(program, version.id))
  await trx.raw(
    `insert into prop_catalogue_size select * from prop_catalogue_rows(?)`,
    [version.id]
  )
  await trx("prop_program")
    .where({ id: state.id })
    .update({
      current_version_id: version.id,
      name: program.name,
      revision: state.revision + 1,
      updated_at: trx.fn.now(),
    })
  return version
}
