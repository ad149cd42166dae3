import { handle } from "../../../lib/handle"
import { readStorePrograms } from "../../../lib/read-store-programs"
import { salesChannelsOf } from "../../../lib/sales-channels-of"
import { listStorePrograms } from "./routes"

export const GET = handle(
  listStorePrograms,
  async ({ query, locale, scope, req }) => ({
    programs: await readStorePrograms(scope, {
      ...query,
      locale,
      sales_channel_ids: salesChannelsOf(req),
    }),
  })
)
