import type { MedusaContainer } from "@medusajs/framework/types"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The storefront's languages, under the tags that it asks for. */
const LOCALES = ["en-US", "es-ES", "de-DE"]

/** Languages that the dashboard offers for translations; those the store has already stay. */
export async function ensureLocales(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "store",
    fields: ["id", "supported_locales.locale_code"],
  })
  const stores = data as {
    id: string
    supported_locales?: { locale_code: string }[]
  }[]
  for (const { id, supported_locales = [] } of stores) {
    const kept = supported_locales.map(({ locale_code }) => locale_code)
    if (LOCALES.some((tag) => !kept.includes(tag))) {
      await updateStoresWorkflow(container).run({
        input: {
          selector: { id },
          update: {
            supported_locales: [...new Set([...kept, ...LOCALES])].map(
              (locale_code) => ({ locale_code })
            ),
          },
        },
      })
    }
  }
}
