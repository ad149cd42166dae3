import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { findOne } from "./find-one"

const NAME = "Highwater storefront"

/** The one channel of the demo firm, and a store that sells in dollars and euros. */
export async function ensureSalesChannel(
  container: MedusaContainer
): Promise<string> {
  const found = await findOne(container, "sales_channel", { name: NAME })
  if (found) {
    return found.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: NAME }] },
  })
  const id = result[0]?.id ?? ""
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        name: "Highwater Demo",
        default_sales_channel_id: id,
        supported_currencies: [
          { currency_code: "usd", is_default: true },
          { currency_code: "eur" },
        ],
      },
    },
  })
  return id
}
