import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readChoice } from "../../../../../lib/add-ons/read-choice"
import { handle } from "../../../../../lib/handle"
import { retrieveStoreProgram } from "../../../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../../../lib/sales-channels-of"
import { textLocaleOf } from "../../../../../lib/text-locale-of"
import {
  retrieveChoice,
  type retrieveStoreProgram as programRoute,
} from "../../routes"

type Answer = z.infer<(typeof programRoute)["answer"]>

export const GET = handle(
  retrieveChoice,
  async ({ params, query, locale, actor, scope, req }) => {
    const found = await retrieveStoreProgram(scope, params.handle, {
      ...query,
      locale,
      text_locale: textLocaleOf(req, locale),
      customer_id: actor.id,
      sales_channel_ids: salesChannelsOf(req),
    })
    const answer = found && (JSON.parse(found.bytes.toString()) as Answer)
    const size = answer?.program.sizes.find(({ key }) => key === query.size)
    if (!size?.variant_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no size "${query.size}" of "${params.handle}" on sale.`
      )
    }
    const { variant_id, price } = size
    const wish = { variant_id, price, add_ons: query.add_ons }
    return { choice: await readChoice(scope, wish, locale) }
  }
)
