import { handle } from "../../../lib/handle"
import { readNotices } from "../../../lib/read-notices"
import { listStoreNotices } from "./routes"

export const GET = handle(
  listStoreNotices,
  async ({ query: { limit, offset }, actor, scope }) => {
    const page = { customerId: actor.id ?? "", limit, offset }
    return { ...(await readNotices(scope, page)), limit, offset }
  }
)
