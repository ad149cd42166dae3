import { handle } from "../../../lib/handle"
import { listStorePrograms as read } from "../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../lib/sales-channels-of"
import { sendJson } from "../../../lib/send-json"
import { textLocaleOf } from "../../../lib/text-locale-of"
import { listStorePrograms } from "./routes"

export const GET = handle(
  listStorePrograms,
  async ({ query, locale, actor, scope, req, res }) => {
    const page = await read(scope, {
      ...query,
      locale,
      text_locale: textLocaleOf(req, locale),
      customer_id: actor.id,
      sales_channel_ids: salesChannelsOf(req),
    })
    sendJson(res, page)
  }
)
