import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readConnections } from "./read-connections"

/** One platform connection as pages show it. @throws NOT_FOUND */
export async function retrieveConnection(scope: MedusaContainer, id: string) {
  const { connections } = await readConnections(scope, {
    id,
    limit: 1,
    offset: 0,
  })
  const [connection] = connections
  if (!connection) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Platform connection ${id} does not exist.`
    )
  }
  return connection
}
