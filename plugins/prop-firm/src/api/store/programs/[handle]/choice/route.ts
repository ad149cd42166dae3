import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readChoice } from "../../../../../lib/add-ons/read-choice"
import { handle } from "../../../../../lib/handle"
import { retrieveStoreProgram } from "../../../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../../../lib/sales-channels-of"
import { textLocaleOf } from "../../../../../lib/text-locale-of"
import type { StoreProgram } from "../../../../../types/http/program"
import { retrieveChoice } from "../../routes"

export const GET = handle(
  retrieveChoice,
  async ({ params, query, locale, actor, scope, req }) => {
    const text = await retrieveStoreProgram(scope, params.handle, {
      ...query,
      locale,
      text_locale: textLocaleOf(req, locale),
      customer_id: actor.id,
      sales_channel_ids: salesChannelsOf(req),
    })
    const program =
      text === null ? null : (JSON.parse(text) as z.infer<typeof StoreProgram>)
    const size = program?.sizes.find(({ key }) => key === query.size)
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
