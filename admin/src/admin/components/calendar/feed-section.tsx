import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFetchNewsFeed, useNewsFeed } from "../../hooks/api/news-events"
import { useMay } from "../../hooks/api/permissions"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { QueryBody } from "../query-body"
import { Section } from "../section"
import { FeedDrawer } from "./feed-drawer"
import { FeedState } from "./feed-state"

/** Where the calendar is fetched from by itself, and how that goes. */
export function FeedSection() {
  const { t } = useTranslation(NS)
  const query = useNewsFeed()
  const may = useMay("calendar.manage")
  const fetching = useFetchNewsFeed()
  const [isEditing, setEditing] = useState(false)
  const feed = query.data?.news_feed

  const fetchNow = () =>
    fetching.mutate(undefined, {
      onSuccess: ({ news_feed: { problem } }) =>
        problem === null
          ? toast.success(t("calendar.feed.fetched"))
          : toast.error(t("calendar.feed.failed")),
      onError: (error) =>
        toast.error(t("calendar.feed.failed"), {
          description: failureOf(error).message,
        }),
    })

  return (
    <Section
      title={t("calendar.feed.title")}
      actions={
        feed &&
        may && (
          <>
            {feed.url !== null && (
              <Button
                size="small"
                variant="secondary"
                isLoading={fetching.isPending}
                onClick={fetchNow}
              >
                {t("calendar.feed.fetch")}
              </Button>
            )}
            <Button
              size="small"
              variant="secondary"
              onClick={() => setEditing(true)}
            >
              {t(
                feed.url === null
                  ? "calendar.feed.setUp"
                  : "calendar.feed.change"
              )}
            </Button>
          </>
        )
      }
    >
      <QueryBody
        query={query}
        isEmpty={({ news_feed }) => news_feed.url === null}
        empty={t("calendar.feed.off")}
      >
        {({ news_feed }) => <FeedState feed={news_feed} />}
      </QueryBody>
      {feed && (
        <FeedDrawer
          feed={feed}
          open={isEditing}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  )
}
