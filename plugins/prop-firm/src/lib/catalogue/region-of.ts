import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

export interface Region {
  id: string
  currency_code: string
}

/**
 * The region whose prices are asked for; null where none is.
 *
 * @throws MedusaError `invalid_data` naming the region.
 */
export async function regionOf(
  scope: MedusaContainer,
  regionId: string | undefined
): Promise<Region | null> {
  if (!regionId) {
    return null
  }
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code"],
    filters: { id: regionId },
  })
  const [region] = data as Region[]
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `query.region_id: there is no region ${regionId}.`
    )
  }
  return region
}
