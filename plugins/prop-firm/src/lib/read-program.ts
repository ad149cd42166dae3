import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AdminProgram } from "../types/http/program"
import { readPrograms } from "./read-programs"

/**
 * One program as staff see it.
 *
 * @throws MedusaError `not_found`.
 */
export async function readProgram(
  scope: MedusaContainer,
  id: string
): Promise<z.infer<typeof AdminProgram>> {
  const { programs } = await readPrograms(scope, { id, limit: 1, offset: 0 })
  const [program] = programs
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no program ${id}.`
    )
  }
  return program
}
