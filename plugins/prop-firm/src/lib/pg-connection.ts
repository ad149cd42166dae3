import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The shared database connection, for work that must be one transaction over several modules. */
export const pgConnection = (scope: MedusaContainer): Knex =>
  scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
