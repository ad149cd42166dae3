import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { LoaderOptions, ModuleProvider } from "@medusajs/framework/types"
import type { AbstractPlatformProvider } from "../../../types/platform-provider"

/** Where a provider and the list of all their ids are kept in the container. */
export const PLATFORM_PROVIDER_PREFIX = "platform_provider_"
export const PLATFORM_PROVIDER_IDS = "platform_provider_ids"

type ProviderClass = new (
  cradle: Record<string, unknown>,
  options: Record<string, unknown>
) => AbstractPlatformProvider

/** Registers the platforms named in the module's options, each under its id. */
export default async function loadPlatformProviders({
  container,
  options,
}: LoaderOptions<{ providers?: ModuleProvider[] }>): Promise<void> {
  const providers = options?.providers ?? []
  container.register(
    PLATFORM_PROVIDER_IDS,
    asValue(providers.map(({ id }) => id))
  )
  await moduleProviderLoader({
    container: container,
    providers,
    registerServiceFn: (provider, scope, given) => {
      const Provider = provider as ProviderClass
      const { id, options: own } = given as {
        id: string
        options?: Record<string, unknown>
      }
      scope.register(
        PLATFORM_PROVIDER_PREFIX + id,
        asFunction(
          (cradle: Record<string, unknown>) => new Provider(cradle, own ?? {}),
          { lifetime: Lifetime.SINGLETON }
        )
      )
      return Promise.resolve()
    },
  })
}
