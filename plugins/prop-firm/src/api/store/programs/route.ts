import { handle } from "../../../lib/handle"
import { readStorePrograms } from "../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../lib/sales-channels-of"
import { listStorePrograms } from "./routes"

export const GET = handle(
  listStorePrograms,
  async ({ query, locale, actor, scope, req }) => ({
    programs: await readStorePrograms(scope, {
      ...query,
      locale,
      customer_id: actor.id,
      sales_channel_ids: salesChannelsOf(req),
    }),
  })
)
