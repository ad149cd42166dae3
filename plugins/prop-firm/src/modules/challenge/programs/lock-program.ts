import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

export interface ProgramState {
  id: string
  product_id: string
  name: string
  draft: Record<string, unknown> | null
  offer: unknown
  revision: number
  current_version_id: string | null
}

/**
 * Holds a program until the transaction ends.
 *
 * @throws MedusaError `not_found`, or `conflict` when somebody else changed it since
 * the caller read `revision`.
 */
export async function lockProgram(
  trx: Knex.Transaction,
  id: string,
  revision: number
): Promise<ProgramState> {
  const program = await trx<ProgramState>("prop_program")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no program ${id}.`
    )
  }
  if (program.revision !== revision) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `revision: the program was changed by somebody else (now ${program.revision}, yours ${revision}). Read it again.`
    )
  }
  return program
}
