import { findChoices } from "../../../lib/catalogue/find-choices"
import { handle } from "../../../lib/handle"
import { listStorePrograms as read } from "../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../lib/sales-channels-of"
import { textLocaleOf } from "../../../lib/text-locale-of"
import { listStorePrograms } from "./routes"

export const GET = handle(
  listStorePrograms,
  async ({ query, locale, actor, scope, req }) => {
    const sales_channel_ids = salesChannelsOf(req)
    const text_locale = textLocaleOf(req, locale)
    const [page, choices] = await Promise.all([
      read(scope, {
        ...query,
        locale,
        text_locale,
        customer_id: actor.id,
        sales_channel_ids,
      }),
      findChoices(scope, sales_channel_ids, text_locale),
    ])
    const { limit, offset } = query
    return { ...page, choices, limit, offset }
  }
)
