import { MedusaError } from "@medusajs/framework/utils"
import { handle } from "../../../../lib/handle"
import { readStorePrograms } from "../../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../../lib/sales-channels-of"
import { retrieveStoreProgram } from "../routes"

export const GET = handle(
  retrieveStoreProgram,
  async ({ params, query, locale, actor, scope, req }) => {
    const [program] = await readStorePrograms(scope, {
      ...query,
      locale,
      customer_id: actor.id,
      handle: params.handle,
      sales_channel_ids: salesChannelsOf(req),
    })
    if (!program) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no program "${params.handle}" on sale.`
      )
    }
    return { program }
  }
)
