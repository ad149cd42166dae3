import { MedusaError } from "@medusajs/framework/utils"
import { handle } from "../../../../lib/handle"
import { retrieveStoreProgram as read } from "../../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../../lib/sales-channels-of"
import { sendJson } from "../../../../lib/send-json"
import { textLocaleOf } from "../../../../lib/text-locale-of"
import { retrieveStoreProgram } from "../routes"

export const GET = handle(
  retrieveStoreProgram,
  async ({ params, query, locale, actor, scope, req, res }) => {
    const program = await read(scope, params.handle, {
      ...query,
      locale,
      text_locale: textLocaleOf(req, locale),
      customer_id: actor.id,
      sales_channel_ids: salesChannelsOf(req),
    })
    if (!program) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no program "${params.handle}" on sale.`
      )
    }
    sendJson(res, program)
  }
)
