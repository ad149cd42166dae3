import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The first record that matches, with its id; what the seed asks before it makes anything. */
export async function findOne(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown> = {}
): Promise<{ id: string } | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters })
  const [found] = data as { id: string }[]
  return found
}
