import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

const TITLE = "Highwater storefront"

/** The publishable key that the storefront sends. */
export async function ensureStoreKey(
  container: MedusaContainer,
  salesChannelId: string
): Promise<string> {
  const [found] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ title: TITLE, type: "publishable" })
  if (found) {
    return found.token
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: TITLE, type: "publishable", created_by: "" }],
    },
  })
  const [key] = result
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key?.id ?? "", add: [salesChannelId] },
  })
  return key?.token ?? ""
}
