import { clx, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useTimeline } from "../../hooks/api/challenge-accounts"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail, TimelineItem } from "../../lib/types"
import { Pager } from "../pager"
import { QueryBody } from "../query-body"
import { Section } from "../section"

const LIMIT = 15
const DOT: Record<TimelineItem["kind"], string> = {
  move: "bg-ui-tag-blue-icon",
  breach: "bg-ui-tag-red-icon",
  decision: "bg-ui-tag-green-icon",
  command: "bg-ui-tag-orange-icon",
  note: "bg-ui-tag-neutral-icon",
}

/** Everything that happened, newest first; nothing here can be edited. */
export function Timeline({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const [offset, setOffset] = useState(0)
  const query = useTimeline(account.id, { limit: LIMIT, offset })
  return (
    <Section title={t("detail.timeline")}>
      <QueryBody
        query={query}
        isEmpty={({ count }) => count === 0}
        empty={t("detail.noTimeline")}
      >
        {({ timeline, count }) => (
          <>
            <ol className="flex flex-col px-6 py-4">
              {timeline.map((item) => (
                <Entry key={item.id} item={item} timeZone={account.time_zone} />
              ))}
            </ol>
            <Pager
              offset={offset}
              limit={LIMIT}
              count={count}
              onChange={setOffset}
            />
          </>
        )}
      </QueryBody>
    </Section>
  )
}

function Entry({ item, timeZone }: { item: TimelineItem; timeZone: string }) {
  const { t } = useTranslation(NS)
  const actor = item.actor.name ?? t(`actor.${item.actor.type}`)
  return (
    <li className="group relative isolate flex gap-x-3 pb-5 last:pb-0">
      <span
        aria-hidden
        className="bg-ui-border-base absolute bottom-0 left-[3px] top-3 w-0.5 group-last:hidden"
      />
      <span
        aria-hidden
        className={clx(
          "z-[1] mt-1.5 size-2 shrink-0 rounded-full",
          DOT[item.kind]
        )}
      />
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Text size="small" weight="plus">
          {item.title}
        </Text>
        {item.detail && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {item.detail}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
          {formatInstant(item.at, timeZone)} · {actor}
        </Text>
      </div>
    </li>
  )
}
