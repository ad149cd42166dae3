import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"
import { watchFeed } from "../workflows/evaluation/watch-feed"
import type { WatchedConnection } from "../workflows/evaluation/watch-feed"

/** Connections on wall clocks that have fallen silent, or are heard again. */
export default async function watchFeeds(container: MedusaContainer) {
  await withJobLock(container, "watch-feeds", async () => {
    const watched = await pgConnection(container)("prop_platform_connection")
      .where({ clock: "wall", status: "active", deleted_at: null })
      .whereRaw("(stale_after_seconds is not null or stale_since is not null)")
      .select<WatchedConnection[]>(
        "id",
        "name",
        "stale_after_seconds",
        "stale_at_weekends",
        "stale_since",
        "last_received_at"
      )
    for (const connection of watched) {
      await watchFeed(container, connection)
    }
  })
}

export const config = { name: "watch-feeds", schedule: { interval: 5000 } }
