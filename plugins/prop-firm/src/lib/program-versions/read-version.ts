import {
  programChanges,
  type Locale,
  type ProgramDocument,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AdminProgramVersionAnswer } from "../../types/http/program"
import { iso } from "../iso"

interface Row {
  id: string
  number: number
  hash: string
  note: string | null
  published_by: string | null
  created_at: Date
  document: ProgramDocument
  variants: Record<string, string>
}

const WHOLE = /^[1-9]\d{0,8}$/

/**
 * A published version of a program with what it changed.
 *
 * @throws MedusaError `not_found`.
 */
export async function readVersion(
  knex: Knex,
  programId: string,
  number: string,
  locale: Locale | undefined
): Promise<z.infer<typeof AdminProgramVersionAnswer>["version"]> {
  const [version, before] = WHOLE.test(number)
    ? await knex<Row & { program_id: string }>("prop_program_version")
        .where("program_id", programId)
        .where("number", "<=", Number(number))
        .orderBy("number", "desc")
        .limit(2)
    : []
  if (version?.number !== Number(number)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Program ${programId} has no version ${number}.`
    )
  }
  return {
    id: version.id,
    number: version.number,
    hash: version.hash,
    note: version.note,
    published_by: version.published_by,
    published_at: iso(version.created_at),
    sizes: Object.keys(version.variants),
    document: version.document,
    changes: before
      ? programChanges(before.document, version.document, { locale })
      : null,
  }
}
