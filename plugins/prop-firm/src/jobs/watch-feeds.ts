import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"
import { watchFeed } from "../workflows/evaluation/watch-feed"
import type { WatchedConnection } from "../workflows/evaluation/watch-feed"
import { watchLogins } from "../workflows/evaluation/watch-logins"
import type { WatchedLogins } from "../workflows/evaluation/watch-logins"

/** Connections on wall clocks, and logins of theirs with open positions, that have fallen silent, or are heard again. */
export default async function watchFeeds(container: MedusaContainer) {
  await withJobLock(container, "watch-feeds", async () => {
    const watched = await pgConnection(container)("prop_platform_connection")
      .where({ clock: "wall", status: "active", deleted_at: null })
      .whereRaw(
        `(stale_after_seconds is not null or stale_since is not null
          or quality ->> 'login_stale_seconds' is not null
          or exists (select 1 from prop_feed_outage o
            where o.connection_id = prop_platform_connection.id))`
      )
      .select<(WatchedConnection & WatchedLogins)[]>(
        "id",
        "name",
        "stale_after_seconds",
        "stale_at_weekends",
        "stale_since",
        "last_received_at",
        "quality"
      )
    for (const connection of watched) {
      await watchFeed(container, connection)
      await watchLogins(container, connection)
    }
  })
}

export const config = { name: "watch-feeds", schedule: { interval: 5000 } }
