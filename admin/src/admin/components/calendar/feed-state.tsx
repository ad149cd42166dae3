import { Alert, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { NewsFeed } from "../../lib/types"
import { wordsForEvery } from "./words-for-every"

/** When the calendar was fetched, when it is next, and what goes wrong. */
export function FeedState({ feed }: { feed: NewsFeed }) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {feed.problem !== null && (
        <Alert variant="error">
          {t("calendar.feed.failing", {
            count: feed.failures,
            problem: feed.problem,
          })}{" "}
          {t("calendar.feed.retried")}
        </Alert>
      )}
      <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact label={t("calendar.feed.last")}>
          {feed.fetched_at === null
            ? t("calendar.feed.never")
            : formatInstant(feed.fetched_at)}
        </Fact>
        <Fact label={t("calendar.feed.next")}>
          {formatInstant(feed.next_at)}
        </Fact>
        <Fact label={t("calendar.feed.every")}>
          {wordsForEvery(t, feed.every_minutes)}
        </Fact>
        <Fact label={t("calendar.feed.from")}>{feed.url}</Fact>
      </dl>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Text size="small" className="text-ui-fg-subtle" asChild>
        <dt>{label}</dt>
      </Text>
      <Text size="small" className="break-words" asChild>
        <dd>{children}</dd>
      </Text>
    </div>
  )
}
