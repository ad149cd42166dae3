import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { asValue } from "@medusajs/framework/awilix"

const PLUGIN = "@highwater/prop-firm/modules"

/** Says errors only. */
const logger = {
  ...Object.fromEntries(
    ["panic", "info", "warn", "debug", "log", "activity", "progress"].map(
      (name) => [name, () => undefined]
    )
  ),
  error: (...words: unknown[]) => {
    console.error(...words)
  },
}

export interface Firm {
  scope: MedusaContainer
  knex: Knex
}

/** The modules a batch goes through, on a database, as Medusa loads them. */
export const openFirm = async (
  url: string,
  { migrate = false, more = {} }: { migrate?: boolean; more?: object } = {}
): Promise<Firm> => {
  const connection = ModulesSdkUtils.createPgConnection({
    clientUrl: url,
    pool: { min: 2, max: 20 },
  }) as Knex
  const shared = {
    [ContainerRegistrationKeys.PG_CONNECTION]: connection,
    [ContainerRegistrationKeys.LOGGER]: logger,
  }
  const app = await MedusaApp({
    modulesConfig: {
      trading: { resolve: `${PLUGIN}/trading` },
      exchange: { resolve: `${PLUGIN}/exchange` },
      evaluation: { resolve: `${PLUGIN}/evaluation` },
      ...more,
    },
    injectedDependencies: shared,
    sharedResourcesConfig: { database: { clientUrl: url } },
  })
  if (migrate) await app.runMigrations()
  const scope = createMedusaContainer()
  for (const [name, value] of Object.entries({ ...shared, ...app.modules })) {
    scope.register(name, asValue(value))
  }
  return { scope, knex: connection }
}
